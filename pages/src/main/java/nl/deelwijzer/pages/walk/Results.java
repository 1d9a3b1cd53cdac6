// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Preview;

import java.util.List;

/** Outcomes in one line; one whose conditions are still open never reads as a yes. */
final class Results {

    private Results() {}

    static String inWords(Preview.Outcome outcome, List<String> pending) {
        return pending.isEmpty()
                ? outcome.title()
                : outcome.title() + " (maar pas na " + counted(pending.size()) + ")";
    }

    private static String counted(int conditions) {
        return conditions == 1 ? "één voorwaarde" : conditions + " voorwaarden";
    }
}
