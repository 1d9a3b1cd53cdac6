// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.Domain;
import nl.deelwijzer.gateway.cases.CaseResult.Refused;
import nl.deelwijzer.gateway.cases.CaseResult.Unavailable;
import nl.deelwijzer.gateway.cases.CaseResult.Walked;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** Reads what the service of a domain answered. */
final class AnswerReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerReader() {}

    /**
     * The result that an answer is.
     *
     * @param otherwise the problem to give where the service gave none that can be read
     */
    static CaseResult read(Domain domain, HttpStatusCode status, byte[] body, Object otherwise) {
        var document = json(body);
        if (status.is2xxSuccessful()) {
            return document.flatMap(decision -> walked(domain, decision))
                    .orElseGet(() -> new Unavailable(domain, otherwise, true));
        }
        var problem =
                document.filter(it -> it.path("status").isNumber() && it.path("type").isString());
        return status.is4xxClientError()
                        && !status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)
                        && problem.isPresent()
                ? new Refused(domain, problem.get())
                : new Unavailable(
                        domain,
                        problem.map(Object.class::cast).orElse(otherwise),
                        isTrouble(status));
    }

    private static Optional<CaseResult> walked(Domain domain, JsonNode decision) {
        return switch (decision.path("status").asString("")) {
            case "DECIDED" -> Optional.of(new Walked(domain, true, decision));
            case "INCOMPLETE" -> Optional.of(new Walked(domain, false, decision));
            default -> Optional.empty();
        };
    }

    /** A service that says 503 or 429 itself knows when it may be asked again. */
    private static boolean isTrouble(HttpStatusCode status) {
        return !status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
                && !status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
