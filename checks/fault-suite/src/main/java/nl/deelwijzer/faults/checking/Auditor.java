// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.checking;

import nl.deelwijzer.faults.load.Asking;
import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.local.DemoKeys;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.VerifierKey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks the logs and what was answered against each other, and has the service check itself. */
public final class Auditor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As many as are asked for after a long time, evenly spread; a round has fewer decisions. */
    private static final int MOST_PROOFS = 5_000;

    /** For all entries of a log. */
    private static final Duration INSPECTION_PATIENCE = Duration.ofMinutes(10);

    private static final long POLL_NANOS = Duration.ofMillis(250).toNanos();
    private static final int OK = 200;

    private final Asking asking;
    private final String audit;
    private final List<LogCopy> logs = new ArrayList<>();

    /**
     * An auditor who has seen nothing yet.
     *
     * @param gateway through which everything is asked
     */
    public Auditor(Asking asking, String gateway) {
        this.asking = asking;
        this.audit = gateway + "/audit/v1";
        for (String key : DemoKeys.LOGS) {
            logs.add(new LogCopy(asking, audit + "/logs/" + logs.size(), policy(key)));
        }
    }

    /** Whether the decision can be proven by now. */
    public boolean proves(String id) {
        return asking.get(proof(id)).filter(answer -> answer.statusCode() == OK).isPresent();
    }

    /**
     * Compares the calls, all of which have ended, with the logs. What is not there yet is waited
     * for.
     */
    public Verdict judge(List<Call> calls) {
        List<String> damages = refreshUntilAllCame(calls);
        Map<String, List<LoggedDecision>> byId = grouped(LoggedDecision::id);
        Map<String, List<LoggedDecision>> byCase = grouped(LoggedDecision::caseReference);
        Findings findings = new Findings(byId, byCase);
        calls.forEach(findings::look);
        findings.lookForRepetitions();
        damages.forEach(findings::damaged);
        for (int log = 0; log < logs.size(); log++) {
            inspected(log).ifPresent(findings::damaged);
        }
        spread(calls.stream().flatMap(call -> call.ids().stream()).distinct().toList()).stream()
                .parallel()
                .forEach(id ->
                        findings.proof(id, provenFault(id, byId.getOrDefault(id, List.of()))));
        return findings.verdict();
    }

    private static List<String> spread(List<String> ids) {
        int step = Math.ceilDiv(ids.size(), MOST_PROOFS);
        return IntStream.range(0, ids.size())
                .filter(index -> index % step == 0)
                .mapToObj(ids::get)
                .toList();
    }

    /** The first look takes minutes where logs are long; only then the waiting begins. */
    private List<String> refreshUntilAllCame(List<Call> calls) {
        List<String> wanted = calls.stream().flatMap(call -> call.ids().stream()).toList();
        List<String> damages = refresh();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!(damages.isEmpty() && grouped(LoggedDecision::id).keySet().containsAll(wanted))
                && System.nanoTime() < until) {
            LockSupport.parkNanos(POLL_NANOS);
            damages = refresh();
        }
        return damages;
    }

    private List<String> refresh() {
        return logs.stream().flatMap(log -> log.refresh().stream()).toList();
    }

    private Map<String, List<LoggedDecision>> grouped(
            java.util.function.Function<LoggedDecision, String> by) {
        return logs.stream()
                .flatMap(log -> log.decisions().stream())
                .collect(Collectors.groupingBy(by, HashMap::new, Collectors.toList()));
    }

    /** What is wrong with the proof that the service gives of a decision. */
    private Optional<String> provenFault(String id, List<LoggedDecision> entries) {
        if (entries.isEmpty()) {
            return Optional.of("not in a log");
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        Optional<String> fault = verified(id, entries.getFirst());
        while (fault.isPresent() && System.nanoTime() < until) {
            LockSupport.parkNanos(POLL_NANOS);
            fault = verified(id, entries.getFirst());
        }
        return fault;
    }

    private Optional<String> verified(String id, LoggedDecision entry) {
        Optional<byte[]> file =
                asking.get(proof(id))
                        .filter(answer -> answer.statusCode() == OK)
                        .map(HttpResponse::body);
        if (file.isEmpty()) {
            return Optional.of("no proof");
        }
        return switch (entry.verify(file.get())) {
            case Checked.Accepted<?> _ -> Optional.empty();
            case Checked.Refused<?>(var reason) -> Optional.of(reason.toString());
        };
    }

    /** What the service finds wrong with a log when it recomputes it from its records. */
    private Optional<String> inspected(int log) {
        String address = audit + "/logs/" + log + "/_fsck";
        long until = System.nanoTime() + INSPECTION_PATIENCE.toNanos();
        Optional<JsonNode> report = read(asking.post(address));
        while (report.isEmpty() || report.get().path("status").asString("").equals("RUNNING")) {
            if (System.nanoTime() > until) {
                return Optional.of("log " + log + ": no end of fsck");
            }
            LockSupport.parkNanos(POLL_NANOS);
            report = read(asking.get(address));
        }
        JsonNode found = report.get();
        return found.path("damageCount").asLong(-1) == 0
                ? Optional.empty()
                : Optional.of("log " + log + ": fsck " + found);
    }

    private static Optional<JsonNode> read(Optional<HttpResponse<byte[]>> answer) {
        return answer.filter(found -> found.statusCode() / 100 == 2)
                .map(found -> JSON.readTree(found.body()));
    }

    private String proof(String id) {
        return audit + "/decisions/" + id + "/proof";
    }

    /** Of each checkpoint the witness must have signed that it saw it. */
    private static LogPolicy policy(String key) {
        VerifierKey own = key(key);
        return new LogPolicy(own.name(), List.of(own), List.of(key(DemoKeys.WITNESS)), 1);
    }

    private static VerifierKey key(String text) {
        return switch (VerifierKey.configured(text)) {
            case Checked.Accepted<VerifierKey>(VerifierKey key) -> Objects.requireNonNull(key);
            case Checked.Refused<VerifierKey>(var reason) ->
                    throw new IllegalStateException(text + ": " + reason);
        };
    }
}
