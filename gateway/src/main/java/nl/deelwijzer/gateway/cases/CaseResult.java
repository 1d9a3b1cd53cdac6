// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.Domain;
import nl.deelwijzer.gateway.guard.Answer;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one domain answered to one request of a case. */
sealed interface CaseResult extends Answer {

    Domain domain();

    /** The result as it stands in the answer. */
    Map<String, Object> document();

    /** The domain's plan came to an outcome, or to its next question. */
    record Walked(Domain domain, boolean decided, Object decision) implements CaseResult {

        @Override
        public Map<String, Object> document() {
            return result(domain, decided ? "DECIDED" : "INCOMPLETE", "decision", decision);
        }

        @Override
        public boolean isTrouble() {
            return false;
        }
    }

    /** The domain refused the request. */
    record Refused(Domain domain, Object problem) implements CaseResult {

        @Override
        public Map<String, Object> document() {
            return result(domain, "REJECTED", "problem", problem);
        }

        @Override
        public boolean isTrouble() {
            return false;
        }
    }

    /**
     * The domain gave no decision now; asking later may.
     *
     * @param isTrouble whether this counts against the domain
     */
    record Unavailable(Domain domain, Object problem, boolean isTrouble) implements CaseResult {

        @Override
        public Map<String, Object> document() {
            return result(domain, "UNAVAILABLE", "problem", problem);
        }
    }

    private static Map<String, Object> result(
            Domain domain, String status, String name, Object value) {
        var document = new LinkedHashMap<String, Object>();
        document.put("domain", domain.word());
        document.put("status", status);
        document.put(name, value);
        return document;
    }
}
