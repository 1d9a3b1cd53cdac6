// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults;

import nl.deelwijzer.faults.checking.Verdict;
import nl.deelwijzer.faults.kinds.Fault;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One round and what came of it.
 *
 * @param done null where the fault cannot be made to happen here
 * @param healed null if the suite did not heal
 * @param deadLetters how many messages were put away
 */
record Round(
        int number,
        Fault fault,
        Fault.@Nullable Done done,
        @Nullable Duration healed,
        int deadLetters,
        @Nullable Verdict verdict) {

    static final String HEAD =
            """
            | round | fault | what | asked | answered 201 | refusals | recorded without an answer | answered, no record | twice | proofs hold | healed in s | |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\
            """;

    /** What a service says that cannot do its work now. */
    private static final int UNAVAILABLE = 503;

    /** Of the calls, where the fault should not be felt: a busy machine is late now and then. */
    private static final double LATE = 0.05;

    static Round skipped(int number, Fault fault) {
        return new Round(number, fault, null, null, 0, null);
    }

    /** What must not be, in sentences. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (done == null || verdict == null) {
            return faults;
        }
        faults.addAll(verdict.faults());
        if (healed == null) {
            faults.add("did not heal");
        }
        if (deadLetters != done.deadLetters()) {
            faults.add("%d messages put away, not %d".formatted(deadLetters, done.deadLetters()));
        }
        faults.addAll(unmeant(done.meant(), verdict));
        return faults;
    }

    /** Refusals that this fault does not excuse. */
    private List<String> unmeant(Set<Integer> meant, Verdict verdict) {
        List<String> faults = new ArrayList<>();
        double excused = fault.isFelt() ? Double.MAX_VALUE : LATE * verdict.counts().calls();
        verdict.refusals()
                .forEach((status, times) -> {
                    boolean late = status == UNAVAILABLE && times <= excused;
                    if (!late && !meant.contains(status)) {
                        faults.add("status %d, %d times".formatted(status, times));
                    }
                });
        return faults;
    }

    /** A line of a table in Markdown. */
    String line() {
        if (done == null || verdict == null) {
            return "| %d | %s | skipped: not possible here | | | | | | | | | |"
                    .formatted(number, fault.name());
        }
        Verdict.Counts counts = verdict.counts();
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %d | %d | %s | %d | %d | %d | %d | %s | %s |",
                number,
                fault.name(),
                done.what(),
                counts.calls(),
                counts.answered(),
                refusals(verdict.refusals()),
                counts.unanswered(),
                counts.missing(),
                counts.twice(),
                counts.proven(),
                healed == null ? "never" : "%.1f".formatted(healed.toMillis() / 1000.0),
                faults().isEmpty() ? "good" : "BAD");
    }

    private static String refusals(Map<Integer, Integer> refusals) {
        return refusals.isEmpty()
                ? "0"
                : refusals.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each ->
                                each.getValue()
                                        + "×"
                                        + (each.getKey() == 0 ? "none" : each.getKey()))
                        .collect(Collectors.joining(" "));
    }
}
