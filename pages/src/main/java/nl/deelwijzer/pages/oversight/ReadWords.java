// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import java.util.Map;

/** What an operation of the audit service shows, in Dutch. */
final class ReadWords {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("GET /v1/decisions/{id}", "een beslissing"),
                    Map.entry("GET /v1/decisions/{id}/explanation", "uitleg"),
                    Map.entry("GET /v1/decisions/{id}/proof", "bewijs"),
                    Map.entry("GET /v1/decisions/{id}/receipt", "ontvangstbewijs"),
                    Map.entry("POST /v1/decisions/{id}/_replay", "opnieuw doorlopen"),
                    Map.entry("POST /v1/decisions/_search", "lijst"),
                    Map.entry("POST /v1/decisions/_export", "download"),
                    Map.entry("GET /v1/decisions/stream", "lijst die meeloopt"),
                    Map.entry("POST /v1/decisions/_follow", "lijst die meeloopt"),
                    Map.entry("POST /v1/subjects/_overview", "overzicht voor een persoon"),
                    Map.entry("POST /v1/reads/_search", "inzage"),
                    Map.entry("POST /v1/retention/_due", "bewaartermijnen"),
                    Map.entry("POST /v1/statistics", "cijfers"),
                    Map.entry("GET /v1/plans", "plannen"),
                    Map.entry("POST /v1/plans/_compare", "versies van een plan vergeleken"),
                    Map.entry("POST /v1/replays", "alles opnieuw doorlopen"),
                    Map.entry("GET /v1/replays/{id}", "alles opnieuw doorlopen: stand"),
                    Map.entry("GET /v1/replays/{id}/findings", "alles opnieuw doorlopen: gevonden"),
                    Map.entry("GET /v1/cases/{caseId}", "een zaak"));

    private ReadWords() {}

    /** The operation itself where there are no words for it. */
    static String of(String operation) {
        return WORDS.getOrDefault(operation, operation);
    }
}
