// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Answers;
import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.frame.DutchTime;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A walk as far as the user came: in the session only, until the user records it or saves it.
 *
 * @param day whose law applies; null for today
 * @param answers by question; also those that the walk passes no longer, for they may count again
 * @param effect what the last change of an answer did; null where there was none
 * @param key makes recording twice the same as recording once, as long as no answer changes
 */
record Walk(
        String id,
        Domain domain,
        String plan,
        @Nullable LocalDate day,
        Map<String, Given> answers,
        @Nullable Effect effect,
        String key) {

    Walk {
        answers = Map.copyOf(answers);
    }

    static Walk begin(
            Domain domain, String plan, @Nullable LocalDate day, Map<String, Given> answers) {
        return new Walk(newId(), domain, plan, day, answers, null, newId());
    }

    Walk with(String question, Given given) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(question, given);
        return new Walk(id, domain, plan, day, changed, null, newId());
    }

    Walk on(@Nullable LocalDate other) {
        return new Walk(id, domain, plan, other, answers, null, newId());
    }

    Walk with(@Nullable Effect told) {
        return new Walk(id, domain, plan, day, answers, told, key);
    }

    Given given(String question) {
        return answers.getOrDefault(question, Given.NOTHING);
    }

    /** What the API needs to know to walk, as far as the plan has these questions. */
    Answers.Request toPreview(Plan known) {
        return new Answers.Request(plan, null, null, null, day, toApi(known));
    }

    /** The same as a part of a case, which has the reference. */
    Answers.Request toCase(Plan known, String recipient) {
        return new Answers.Request(plan, null, recipient, null, day, toApi(known));
    }

    /** The same to record it. */
    Answers.Request toRecord(Plan known, RecordForm form) {
        return new Answers.Request(
                plan, form.kenmerk(), form.ontvanger(), form.person().subject(), day, toApi(known));
    }

    Map<String, Answers.Answer> toApi(Plan known) {
        var sent = new LinkedHashMap<String, Answers.Answer>();
        for (var question : known.questions()) {
            var given = answers.get(question.id());
            if (given != null) {
                sent.put(question.id(), given.toApi(question));
            }
        }
        return sent;
    }

    /** The day whose law applies, for people; empty for today. */
    public String dayInWords() {
        return day == null ? "" : DutchTime.of(day);
    }

    /** Where the walk goes on, or ends. */
    public String address() {
        return "/afwegingen/" + id;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Without what somebody answered. */
    @Override
    public String toString() {
        return "Walk[" + id + "]";
    }
}
