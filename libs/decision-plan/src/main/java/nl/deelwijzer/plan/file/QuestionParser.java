// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Option;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Transition;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one question. */
final class QuestionParser {

    private static final List<Option> YES_NO =
            List.of(new Option("ja", "Ja"), new Option("nee", "Nee"));

    private final Entries entries;

    QuestionParser(Entries entries) {
        this.entries = entries;
    }

    Question question(String id) {
        QuestionType type =
                entries.value(
                        "type", QuestionType.YES_NO, "yes-no, choice or set", QuestionParser::type);
        var question =
                new Question(
                        id,
                        entries.text("step"),
                        entries.text("heading"),
                        type,
                        entries.flag("judgement"),
                        entries.text("asks"),
                        entries.texts("hints"),
                        type == QuestionType.YES_NO ? YES_NO : options(),
                        type == QuestionType.SET ? afterSet() : byAnswer(),
                        entries.texts("cites"));
        entries.refuseOthers();
        return question;
    }

    private List<Option> options() {
        Entries options = entries.entriesInOrder("options");
        return options.ids().stream().map(id -> new Option(id, options.text(id))).toList();
    }

    private Onward byAnswer() {
        Entries answers = entries.entriesInOrder("answers");
        var transitions = new LinkedHashMap<String, Transition>();
        answers.ids().forEach(option -> transitions.put(option, Transitions.of(answers, option)));
        return new Onward.ByAnswer(transitions);
    }

    private Onward afterSet() {
        Entries adds = entries.entriesIfPresent("adds");
        Map<String, List<String>> conditions = new HashMap<>();
        adds.ids()
                .forEach(option -> conditions.put(option, List.copyOf(adds.textsDemanded(option))));
        return new Onward.AfterSet(conditions, Transitions.of(entries, "then"));
    }

    private static @Nullable QuestionType type(String text) {
        return switch (text) {
            case "yes-no" -> QuestionType.YES_NO;
            case "choice" -> QuestionType.CHOICE;
            case "set" -> QuestionType.SET;
            default -> null;
        };
    }
}
