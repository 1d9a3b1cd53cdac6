// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.live.Positions;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What somebody asks of the live stream. In an address only what says nothing about a person can be
 * asked; in a body, everything that can be searched.
 *
 * @param after where the client was; null when it comes for the first time
 */
record StreamQuery(@Nullable Positions after, Predicate<FoundDecision> wanted) {

    static final String LAST_EVENT_ID = "Last-Event-ID";

    private static final Map<String, Function<FoundDecision, String>> KEYS =
            Map.of(
                    "domain", it -> it.decision().domain().value(),
                    "plan", it -> it.decision().object().plan().value(),
                    "outcome", it -> it.decision().outcome().id(),
                    "result", it -> it.decision().result().name());

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static StreamQuery read(ServerHttpRequest request) {
        var faults = new Faults();
        var wanted = wanted(request.getQueryParams(), faults);
        var after = after(request.getHeaders().getFirst(LAST_EVENT_ID), faults);
        faults.orThrow();
        return new StreamQuery(after, wanted);
    }

    /**
     * The same with a filter from the body.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request}
     */
    static StreamQuery read(ServerHttpRequest request, DecisionFilter filter) {
        var faults = new Faults();
        var after = after(request.getHeaders().getFirst(LAST_EVENT_ID), faults);
        faults.orThrow();
        return new StreamQuery(after, found -> filter.finds(found.decision()));
    }

    private static Predicate<FoundDecision> wanted(
            MultiValueMap<String, String> query, Faults faults) {
        Predicate<FoundDecision> wanted = _ -> true;
        for (var asked : query.entrySet()) {
            var field = KEYS.get(asked.getKey());
            if (field == null) {
                faults.add(unknown());
            } else {
                wanted = wanted.and(found -> asked.getValue().contains(field.apply(found)));
            }
        }
        return wanted;
    }

    /** Does not repeat the key: somebody may have put a person in it. */
    private static RequestFault unknown() {
        return RequestFault.query(
                "",
                "unknown-parameter",
                "Hier kan alleen met domain, plan, outcome en result gezocht worden.");
    }

    private static @Nullable Positions after(@Nullable String lastEventId, Faults faults) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return null;
        }
        var positions = Positions.parse(lastEventId);
        if (positions.isEmpty()) {
            faults.add(notAPosition());
        }
        return positions.orElse(null);
    }

    static RequestFault notAPosition() {
        return RequestFault.header(
                LAST_EVENT_ID, "invalid-value", "Dit is geen plaats in deze logboeken.");
    }
}
