// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.verifier.Main;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** One call of the verifier, which shares nothing with this service but the formats. */
record VerifierRun(int exitCode, String said) {

    static VerifierRun of(Object... arguments) {
        var said = new StringWriter();
        var texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new VerifierRun(Main.run(new PrintWriter(said, true), texts), said.toString());
    }
}
