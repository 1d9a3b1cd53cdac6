// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.canonical.CanonicalJson;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** An act as a JSON tree: the one place where it is said under which names things are written. */
final class ActTree {

    private final Function<PersonalContent<?>, Object> personal;

    private ActTree(Function<PersonalContent<?>, Object> personal) {
        this.personal = personal;
    }

    /** All of it. */
    static Map<String, Object> full(ActRecord act) {
        return new ActTree(RecordTree::content).tree(act);
    }

    /** With each personal content replaced by its commitment, as canonical bytes. */
    static byte[] committed(ActRecord act) {
        return CanonicalJson.bytes(new ActTree(RecordTree::commitment).tree(act));
    }

    private Map<String, Object> tree(ActRecord act) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", act.id().toString());
        tree.put("action", act.action().word());
        tree.put("object", object(act.object()));
        tree.put("result", Integer.toString(act.result()));
        tree.put("origin", act.origin().toString());
        tree.put("actor", personal.apply(act.actor()));
        tree.put("time", act.time().toString());
        tree.put("organisation", act.organisation().value());
        putPersonal(tree, "reason", act.reason());
        tree.put("traceId", act.trace().traceId());
        tree.put("spanId", act.trace().spanId());
        return tree;
    }

    private Map<String, Object> object(ActObject object) {
        var decision = object.decision();
        var caseReference = object.caseReference();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("operation", object.operation());
        if (decision != null) {
            tree.put("decision", decision.toString());
        }
        if (caseReference != null) {
            tree.put("caseReference", caseReference);
        }
        putPersonal(tree, "subject", object.subject());
        putPersonal(tree, "request", object.request());
        return tree;
    }

    private void putPersonal(
            Map<String, Object> tree, String name, @Nullable PersonalContent<?> content) {
        if (content != null) {
            tree.put(name, personal.apply(content));
        }
    }
}
