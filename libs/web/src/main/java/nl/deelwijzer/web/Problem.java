// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, after RFC 9457. The instance and the trace id are known to the {@link
 * ProblemWriter} only.
 *
 * @param type the kind, which fixes status and title
 * @param detail a Dutch sentence about this occurrence, without personal data
 * @param errors every fault of the request, in the order of the document; empty where there is no
 *     list to give
 * @param extensions further members, such as {@code nextQuestion}
 */
public record Problem(
        ProblemType type,
        String detail,
        List<RequestFault> errors,
        Map<String, Object> extensions) {

    public Problem {
        errors = List.copyOf(errors);
        extensions = Map.copyOf(extensions);
    }

    /** A problem without a list of faults. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of());
    }

    /** A problem that lists faults. */
    public static Problem of(ProblemType type, String detail, List<RequestFault> errors) {
        return new Problem(type, detail, errors, Map.of());
    }

    /** The same problem with one more member. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(type, detail, errors, more);
    }

    /** This problem as an exception to throw. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    /**
     * The members of the problem document in the order in which people read them.
     *
     * @param instance the path that the client called
     * @param traceId the W3C trace id of the call
     */
    public Map<String, Object> document(String instance, String traceId) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", type.uri().toString());
        members.put("title", type.title());
        members.put("status", type.status().value());
        members.put("detail", detail);
        members.put("instance", instance);
        members.put("traceId", traceId);
        members.put("errors", errors.stream().map(Problem::member).toList());
        members.putAll(extensions);
        return members;
    }

    private static Map<String, String> member(RequestFault fault) {
        var members = new LinkedHashMap<String, String>();
        members.put("in", fault.in().word());
        members.put("location", fault.location());
        members.put("code", fault.code());
        members.put("detail", fault.detail());
        return members;
    }
}
