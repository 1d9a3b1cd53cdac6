// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the program: its exit code and all that it said. */
record Run(int exitCode, String said) {

    static Run of(Object... arguments) {
        var said = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exitCode = Main.run(new PrintWriter(said, true), texts);
        return new Run(exitCode, said.toString());
    }
}
