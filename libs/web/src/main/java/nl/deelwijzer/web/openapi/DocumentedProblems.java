// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.openapi;

import nl.deelwijzer.web.ProblemType;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says with each operation of a document which problems it answers with, each with an example. The
 * common ones follow from the operation; further ones it names itself in {@code x-problems}, by the
 * last segment of their type.
 */
final class DocumentedProblems {

    private static final String NAMED = "x-problems";
    private static final Set<ProblemType> ALWAYS =
            Set.of(
                    ProblemType.NOT_ACCEPTABLE,
                    ProblemType.TOO_MANY_REQUESTS,
                    ProblemType.INTERNAL_ERROR,
                    ProblemType.UNAVAILABLE);
    private static final Set<ProblemType> WITH_BODY =
            Set.of(
                    ProblemType.INVALID_REQUEST,
                    ProblemType.TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE);
    private static final Set<ProblemType> WHERE_SAID =
            Set.of(ProblemType.INVALID_REQUEST, ProblemType.NOT_FOUND, ProblemType.CONFLICT);
    private static final Set<ProblemType> WITH_TOKEN =
            Set.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN);

    private final Map<String, Object> document;

    private DocumentedProblems(Map<String, Object> document) {
        this.document = document;
    }

    /** The document with its problems; the one that is given stays as it is. */
    static Map<String, Object> in(Map<String, Object> document) {
        return new DocumentedProblems(document).completed();
    }

    private Map<String, Object> completed() {
        var used = new LinkedHashSet<ProblemType>();
        var paths = Trees.copy(document.get("paths"));
        paths.replaceAll((path, item) -> item(Trees.copy(item), used));
        var components = Trees.copy(document.get("components"));
        var examples = Trees.copy(components.get("examples"));
        var instance =
                "/v1" + paths.keySet().stream().findFirst().orElse("").replaceAll("/\\{.*", "");
        used.forEach(type -> examples.put(example(type), ProblemExamples.of(type, instance)));
        components.put("examples", examples);
        var complete = new LinkedHashMap<>(document);
        complete.put("paths", paths);
        complete.put("components", components);
        return complete;
    }

    private Map<String, Object> item(Map<String, Object> item, Set<ProblemType> used) {
        item.replaceAll((method, operation) ->
                operation instanceof Map<?, ?> map && map.containsKey("responses")
                        ? operation(Trees.copy(map), used)
                        : operation);
        return item;
    }

    private Map<String, Object> operation(Map<String, Object> operation, Set<ProblemType> used) {
        var responses = Trees.copy(operation.get("responses"));
        var byStatus = new TreeMap<String, LinkedHashSet<ProblemType>>();
        problems(operation, responses.keySet())
                .forEach(type ->
                        byStatus.computeIfAbsent(status(type), it -> new LinkedHashSet<>())
                                .add(type));
        byStatus.forEach((status, types) -> {
            used.addAll(types);
            responses.put(status, response(status, types));
        });
        operation.remove(NAMED);
        operation.put("responses", responses);
        return operation;
    }

    private Stream<ProblemType> problems(Map<String, Object> operation, Set<String> documented) {
        var named = operation.get(NAMED) instanceof List<?> list ? list : List.of();
        var parameters = operation.get("parameters") instanceof List<?> list ? list : List.of();
        var security = operation.getOrDefault("security", document.get("security"));
        return Arrays.stream(ProblemType.values())
                .filter(type ->
                        named.contains(type.segment())
                                || ALWAYS.contains(type)
                                || (WITH_BODY.contains(type)
                                        && operation.containsKey("requestBody"))
                                || (WITH_TOKEN.contains(type) && isNeeded(security))
                                || (type == ProblemType.INVALID_REQUEST && !parameters.isEmpty())
                                || (WHERE_SAID.contains(type)
                                        && documented.contains(status(type))
                                        && !named.contains(ProblemType.UNKNOWN_PLAN.segment())));
    }

    private static boolean isNeeded(@Nullable Object security) {
        return security instanceof List<?> list && !list.isEmpty();
    }

    private static Map<String, Object> response(String status, Set<ProblemType> types) {
        var examples = new LinkedHashMap<String, Object>();
        types.forEach(type ->
                examples.put(
                        type.segment(), Map.of("$ref", "#/components/examples/" + example(type))));
        var content =
                Map.of(
                        "schema",
                        Map.of("$ref", "#/components/schemas/Problem"),
                        "examples",
                        examples);
        var titles = types.stream().map(ProblemType::title).toList();
        return Map.of(
                "description", String.join("; ", titles) + ".",
                "headers", headers(status),
                "content", Map.of("application/problem+json", content));
    }

    private static Map<String, Object> headers(String status) {
        var headers = new LinkedHashMap<String, Object>();
        headers.put("API-Version", Map.of("$ref", "#/components/headers/API-Version"));
        switch (status) {
            case "401" ->
                    headers.put(
                            "WWW-Authenticate",
                            Map.of(
                                    "description",
                                    "Welk soort token nodig is (RFC 6750).",
                                    "schema",
                                    Map.of("type", "string")));
            case "429", "503" ->
                    headers.put("Retry-After", Map.of("$ref", "#/components/headers/Retry-After"));
            default -> {}
        }
        return headers;
    }

    private static String example(ProblemType type) {
        return "problem-" + type.segment();
    }

    private static String status(ProblemType type) {
        return Integer.toString(type.status().value());
    }
}
