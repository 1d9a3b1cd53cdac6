// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A question that a domain answers with a decision, about a case that is filled in. */
record Question(String domain, String before, String after) {

    private static final String EXAMPLE = "docs/examples/politie-college.json";
    private static final String ITS_CASE = "ZVH-2026-0142";

    /**
     * One for each domain; that of the police is long and has motivations.
     *
     * @param root folder of the repository
     */
    static List<Question> ofEachDomain(Path root) {
        return List.of(
                police(root),
                of(
                        "justice",
                        "icov-rapportage",
                        "\"soort-rapportage\": {\"value\": \"andere-rapportage\"}"),
                of(
                        "municipality",
                        "autorisatie-medewerker",
                        "\"gezamenlijk-systeem\": {\"value\": \"nee\"}"),
                of("care", "zvh-casus", "\"aanmelder-deelnemer\": {\"value\": \"nee\"}"),
                of(
                        "education",
                        "onderwijs",
                        "\"rol\": {\"value\": \"onderwijs\"}, \"strafbaar-feit\": {\"value\": \"ja\"},"
                                + " \"aangifte-doen\": {\"value\": \"ja\", \"motivation\": \"Het feit is ernstig.\"}"));
    }

    /** What is asked about this case, as JSON. */
    String about(String caseReference) {
        return before + caseReference + after;
    }

    private static Question police(Path root) {
        try {
            String[] parts = Files.readString(root.resolve(EXAMPLE)).split(ITS_CASE, 2);
            return new Question("police", parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question of(String domain, String plan, String answers) {
        return new Question(
                domain,
                "{\"plan\": \"" + plan + "\", \"caseReference\": \"",
                "\", \"recipient\": \"Het overleg\", \"answers\": {" + answers + "}}");
    }
}
