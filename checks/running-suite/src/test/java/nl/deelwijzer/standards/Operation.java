// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One operation of one API document.
 *
 * @param domain the first segment of its address at the gateway
 * @param path below the server's address, with its parameters in braces
 * @param method in capitals
 * @param document the whole document
 */
record Operation(String domain, String path, String method, JsonNode document) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** Every operation of every document of the suite. */
    static List<Operation> all(RunningSuite suite) {
        return RunningSuite.DOCUMENTS.stream()
                .flatMap(domain ->
                        in(domain, suite.gateway().read("/" + domain + "/v1/openapi.json")))
                .toList();
    }

    private static Stream<Operation> in(String domain, JsonNode document) {
        return document.get("paths")
                .propertyStream()
                .flatMap(path ->
                        path.getValue()
                                .propertyStream()
                                .filter(method -> METHODS.contains(method.getKey()))
                                .map(method ->
                                        new Operation(
                                                domain,
                                                path.getKey(),
                                                method.getKey().toUpperCase(Locale.ROOT),
                                                document)));
    }

    /** What the document says of this operation. */
    JsonNode described() {
        return document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    String version() {
        return document.at("/info/version").asString();
    }

    boolean needsToken() {
        var own = described().path("security");
        return !(own.isMissingNode() ? document.path("security") : own).isEmpty();
    }

    boolean takesBody() {
        return described().has("requestBody");
    }

    /** Whether an answer may never end. */
    boolean isStream() {
        return described().path("responses").toString().contains("text/event-stream");
    }

    /** The methods that the document names for this path. */
    Set<String> siblings() {
        return Set.copyOf(document.path("paths").path(path).propertyNames());
    }

    /** The examples of the body, by name. */
    List<JsonNode> bodies() {
        return described()
                .at("/requestBody/content/application~1json/examples")
                .valueStream()
                .map(this::resolved)
                .map(example -> example.get("value"))
                .toList();
    }

    /** The schema of a body, or of an answer; it may refer to the document. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref");
        return reference.isString()
                ? resolved(document.at(reference.asString().substring(1)))
                : node;
    }

    /** The address at the gateway, with something in the place of each parameter. */
    String address() {
        return "/" + domain + "/v1" + filled();
    }

    /** The address at the service itself. */
    String ownAddress() {
        return (domain.equals("cases") ? "/cases" : "") + "/v1" + filled();
    }

    /** The part of the suite that answers. */
    String part() {
        return domain.equals("cases") ? "gateway" : domain;
    }

    /** The demo client that may call this. */
    String client() {
        return Map.of("cases", "case-team-demo", "audit", "auditor-demo")
                .getOrDefault(domain, domain + "-demo");
    }

    /** A request for it by somebody who may. */
    HttpRequest.Builder allowed(Calls calls, String address) {
        return needsToken() ? calls.to(address, client()) : calls.to(address);
    }

    private String filled() {
        var filled = path;
        for (var parameter : parameters()) {
            var name = parameter.get("name").asString();
            filled = filled.replace("{" + name + "}", value(parameter.path("schema")));
        }
        return filled;
    }

    private List<JsonNode> parameters() {
        return Stream.concat(
                        document.path("paths").path(path).path("parameters").valueStream(),
                        described().path("parameters").valueStream())
                .map(this::resolved)
                .filter(parameter -> parameter.get("in").asString().equals("path"))
                .toList();
    }

    private String value(JsonNode schema) {
        var resolved = resolved(schema);
        if (resolved.path("examples").isArray()) {
            return resolved.path("examples").get(0).asString();
        }
        if (resolved.path("enum").isArray()) {
            return resolved.path("enum").get(0).asString();
        }
        return resolved.path("type").asString("").equals("integer")
                ? "0"
                : new UUID(0x019000000000_7000L, 0x8000_000000000001L).toString();
    }

    @Override
    public String toString() {
        return method + " /" + domain + "/v1" + path;
    }
}
