// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import nl.deelwijzer.pages.api.Domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What codes of the API mean, in Dutch. */
public final class DutchWords {

    private static final Map<String, String> RESULTS = results();

    private static final Map<String, String> ASPECTS =
            Map.of(
                    "OUTCOME", "De uitkomst",
                    "RESULT", "Het resultaat",
                    "BASIS", "De wettelijke grond",
                    "REFER_TO", "Het plan dat ook moet worden gevolgd",
                    "CONDITIONS", "De voorwaarden",
                    "PENDING", "Wat eerst moet gebeuren",
                    "PATH", "De vragen en antwoorden",
                    "WORDING", "De teksten");

    private DutchWords() {}

    /** All sides of a decision that are compared when it is walked again. */
    public static Map<String, String> allAspects() {
        return ASPECTS;
    }

    /** All results with their meaning, in the order of the glossary. */
    public static Map<String, String> allResults() {
        return Collections.unmodifiableMap(RESULTS);
    }

    /** What a result means; while conditions are pending it never reads as a yes. */
    public static String result(String code, int pending) {
        var words = RESULTS.getOrDefault(code, code);
        return pending == 0 ? words : words + ", maar pas na " + counted(pending);
    }

    /** The name of a domain. */
    public static String domain(String word) {
        return Domain.named(word).map(Domain::title).orElse(word);
    }

    private static String counted(int conditions) {
        return conditions == 1 ? "één voorwaarde" : conditions + " voorwaarden";
    }

    private static Map<String, String> results() {
        var results = new LinkedHashMap<String, String>();
        results.put("PERMITTED", "Mag");
        results.put("REQUIRED", "Moet");
        results.put("PROHIBITED", "Mag niet");
        results.put("CONSULT", "Eerst voorleggen");
        results.put("REFER", "Ander plan");
        results.put("REPORT", "Aangifte");
        results.put("REMEDY", "Eerst herstellen");
        results.put("NOT_APPLICABLE", "Niet van toepassing");
        return results;
    }
}
