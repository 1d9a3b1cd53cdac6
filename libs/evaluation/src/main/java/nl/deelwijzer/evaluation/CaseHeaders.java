// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.evaluation.PlanRequest.CrossDomain;
import nl.deelwijzer.plan.KebabCase;
import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The case of several domains that a decision belongs to, as the gateway says it. From anyone but a
 * trusted gateway these headers have been dropped before they come here.
 */
final class CaseHeaders {

    private static final String CASE_ID = "Deelwijzer-Case-Id";
    private static final String BROUGHT_BY = "Deelwijzer-Brought-By";
    private static final Predicate<String> UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").asMatchPredicate();

    private CaseHeaders() {}

    /**
     * The case, empty where there are no such headers; one that cannot be used is noted as a fault.
     */
    static CrossDomain of(HttpHeaders headers, Faults faults) {
        return new CrossDomain(
                one(headers, CASE_ID, UUID, faults),
                one(headers, BROUGHT_BY, KebabCase::is, faults));
    }

    private static @Nullable String one(
            HttpHeaders headers, String name, Predicate<String> form, Faults faults) {
        var given = headers.getOrEmpty(name);
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1 || !form.test(given.getFirst())) {
            faults.add(RequestFault.header(name, "invalid-case", "Deze kop is niet te lezen."));
            return null;
        }
        return given.getFirst();
    }
}
