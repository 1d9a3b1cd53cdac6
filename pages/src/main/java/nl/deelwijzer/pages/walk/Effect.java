// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.api.Preview;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What changing an earlier answer, or the day, did to the rest of the walk.
 *
 * @param heading of the question that was answered otherwise; null where the day was changed
 * @param kept how many later answers still count
 * @param dropped headings of questions that count no longer
 * @param added headings of questions that came in their place and are answered already
 * @param before the result until now; null while there was none
 * @param after the result from now on; null while there is none
 */
record Effect(
        @Nullable String heading,
        long kept,
        List<String> dropped,
        List<String> added,
        @Nullable String before,
        @Nullable String after) {

    static Effect of(Plan.Question changed, Preview before, Preview after) {
        int place = before.asked().indexOf(changed.id());
        return of(changed.heading(), place + 1, before, after);
    }

    static Effect ofDay(Preview before, Preview after) {
        return of(null, 0, before, after);
    }

    private static Effect of(@Nullable String heading, int from, Preview before, Preview after) {
        var later = before.path().subList(from, before.path().size());
        return new Effect(
                heading,
                later.stream().filter(step -> after.asked().contains(step.question())).count(),
                headings(later, before.asked(), after.asked()),
                headings(after.path(), after.asked(), before.asked()),
                result(before),
                result(after));
    }

    /** The same, told again when the questions that came in between are answered as far as here. */
    Effect until(Preview now) {
        var passed = now.path().stream().map(Preview.Step::heading).toList();
        var gone = dropped.stream().filter(it -> !passed.contains(it)).toList();
        var back = dropped.size() - gone.size();
        return new Effect(heading, kept + back, gone, added, before, result(now));
    }

    /** The same, where the result that is compared with stood before an earlier change. */
    Effect since(Effect earlier) {
        return new Effect(heading, kept, dropped, added, earlier.before, after);
    }

    /** Whether there was a result, and it takes more answers to know the new one. */
    boolean isOpen() {
        return before != null && after == null;
    }

    /** Whether there was a result, and now is another or none. */
    public boolean changesTheResult() {
        return before != null && !before.equals(after);
    }

    private static List<String> headings(
            List<Preview.Step> steps, List<String> here, List<String> elsewhere) {
        return steps.stream()
                .filter(step -> here.contains(step.question()))
                .filter(step -> !elsewhere.contains(step.question()))
                .map(Preview.Step::heading)
                .toList();
    }

    private static @Nullable String result(Preview preview) {
        var outcome = preview.outcome();
        return outcome == null ? null : Results.inWords(outcome, preview.pending());
    }
}
