// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Decisions that a program recorded, for people to look at. */
final class Recorded {

    /** A number of the series for tests. */
    static final String PERSON = "999990019";

    private Recorded() {}

    /** The example of the police under this case; the decision's id. */
    static String policeDecision(Calls gateway, String caseReference) {
        return policeDecision(gateway, caseReference, PERSON);
    }

    /** The same about the person with this citizen service number. */
    static String policeDecision(Calls gateway, String caseReference, String person) {
        var question =
                ((ObjectNode) Calls.JSON.readTree(example())).put("caseReference", caseReference);
        question.putObject("subject").put("scheme", "bsn").put("value", person);
        var answer =
                Calls.send(Calls.post(gateway.to("/police/v1/evaluate", "police-demo"), question));
        assertThat(answer.statusCode()).isEqualTo(201);
        return Calls.JSON.readTree(answer.body()).get("id").asString();
    }

    private static String example() {
        try {
            return Files.readString(
                    RunningSuite.ROOT.resolve("docs/examples/politie-college.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
