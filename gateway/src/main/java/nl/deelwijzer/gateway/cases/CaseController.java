// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.Unavailable;
import nl.deelwijzer.gateway.cases.CaseRequest.DomainRequest;
import nl.deelwijzer.web.IdempotencyKey;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemType;
import nl.deelwijzer.web.ProblemWriter;
import nl.deelwijzer.web.TraceIds;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks several domains about one case, all at the same time, and gives their answers in the order
 * of the requests.
 */
@RestController
@RequestMapping(
        path = "/cases/v1",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class CaseController {

    private static final String SCOPE = "SCOPE_";

    private final DomainServices services;
    private final ProblemWriter problems;

    CaseController(DomainServices services, ProblemWriter problems) {
        this.services = services;
        this.problems = problems;
    }

    @PostMapping("/preview")
    Mono<Map<String, Object>> preview(
            @RequestBody(required = false) byte @Nullable [] body,
            JwtAuthenticationToken caller,
            ServerWebExchange exchange) {
        var request = CaseReader.read(given(body), new Faults(), false);
        return answer(
                request, call("preview", UUID.randomUUID(), request, caller, exchange), exchange);
    }

    @PostMapping("/evaluate")
    Mono<Map<String, Object>> evaluate(
            @RequestBody(required = false) byte @Nullable [] body,
            JwtAuthenticationToken caller,
            ServerWebExchange exchange) {
        var faults = new Faults();
        var key = IdempotencyKey.of(exchange.getRequest().getHeaders(), faults::add);
        var request = CaseReader.read(given(body), faults, true);
        var caseId =
                key.map(known -> CaseIds.repeatable(known, request, caller.getToken()))
                        .orElseGet(UUID::randomUUID);
        return answer(request, call("evaluate", caseId, request, caller, exchange), exchange);
    }

    private static byte[] given(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }

    private static CaseCall call(
            String operation,
            UUID caseId,
            CaseRequest request,
            JwtAuthenticationToken caller,
            ServerWebExchange exchange) {
        var scopes =
                caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith(SCOPE))
                        .map(authority -> authority.substring(SCOPE.length()))
                        .collect(Collectors.toSet());
        return new CaseCall(
                operation,
                caseId,
                request.broughtBy(),
                "Bearer " + caller.getToken().getTokenValue(),
                scopes,
                TraceIds.of(exchange));
    }

    private Mono<Map<String, Object>> answer(
            CaseRequest request, CaseCall call, ServerWebExchange exchange) {
        var requests = request.requests();
        return Flux.range(0, requests.size())
                .flatMapSequential(
                        i -> result(requests.get(i), equalOnes(requests, i), call, exchange),
                        requests.size())
                .map(CaseResult::document)
                .collectList()
                .map(results -> document(call.caseId(), results));
    }

    /** How many of the requests before this one ask exactly the same. */
    private static int equalOnes(List<DomainRequest> requests, int place) {
        return Collections.frequency(requests.subList(0, place), requests.get(place));
    }

    private Mono<CaseResult> result(
            DomainRequest request, int equalOnes, CaseCall call, ServerWebExchange exchange) {
        var domain = request.domain();
        if (!call.mayAsk(domain)) {
            var detail =
                    "Dit token geeft geen recht (scope evaluate:"
                            + domain.word()
                            + ") op dit domein.";
            return problems.logged(exchange, Problem.of(ProblemType.FORBIDDEN, detail))
                    .map(problem -> new CaseResult.Refused(domain, problem));
        }
        var otherwise = problems.document(exchange, Unavailable.problem(domain));
        return services.ask(request, equalOnes, call, otherwise);
    }

    private static Map<String, Object> document(UUID caseId, List<Map<String, Object>> results) {
        var document = new LinkedHashMap<String, Object>();
        document.put("caseId", caseId.toString());
        document.put("results", results);
        return document;
    }
}
