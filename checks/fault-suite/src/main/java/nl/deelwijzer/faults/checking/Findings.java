// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.checking;

import nl.deelwijzer.faults.load.Call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What is found while calls and logs are compared. */
final class Findings {

    private final Map<String, List<LoggedDecision>> byId;
    private final Map<String, List<LoggedDecision>> byCase;
    private final Map<Integer, Integer> refusals = new TreeMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger proven = new AtomicInteger();
    private int calls;
    private int answered;
    private int missing;
    private int twice;
    private int unanswered;

    Findings(Map<String, List<LoggedDecision>> byId, Map<String, List<LoggedDecision>> byCase) {
        this.byId = byId;
        this.byCase = byCase;
    }

    /**
     * One call: what was given is recorded for its own case, with the same outcome, and of one
     * question there is one record at most.
     */
    void look(Call call) {
        calls++;
        call.refusals().forEach((status, times) -> refusals.merge(status, times, Integer::sum));
        List<LoggedDecision> recorded = byCase.getOrDefault(call.caseReference(), List.of());
        if (recorded.size() > 1) {
            twice++;
            faults.add("%s recorded %d times".formatted(call, recorded.size()));
        }
        if (!call.isAnswered()) {
            unanswered += recorded.size();
            return;
        }
        answered++;
        if (call.ids().stream().distinct().count() > 1) {
            twice++;
            faults.add("two decisions for one question: " + call);
        }
        if (!call.given().stream()
                .allMatch(given -> recorded.stream().anyMatch(entry -> entry.records(given)))) {
            missing++;
            faults.add("answered and not recorded: " + call);
        }
    }

    /** No decision stands in the logs twice, whoever asked for it. */
    void lookForRepetitions() {
        byId.forEach((id, entries) -> {
            if (entries.size() > 1) {
                twice++;
                faults.add("%s stands in the logs %d times".formatted(id, entries.size()));
            }
        });
    }

    void damaged(String damage) {
        faults.add(damage);
    }

    void proof(String id, Optional<String> fault) {
        fault.ifPresentOrElse(
                why -> faults.add("proof of " + id + ": " + why), proven::incrementAndGet);
    }

    Verdict verdict() {
        return new Verdict(
                new Verdict.Counts(calls, answered, missing, twice, unanswered, proven.get()),
                refusals,
                List.copyOf(faults));
    }
}
