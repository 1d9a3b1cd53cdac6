// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.opinion;

import nl.deelwijzer.plan.Plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notes how many walks agreed, for the documents about the plans. */
final class Evidence {

    private Evidence() {}

    /** Only to be called when all of them did. */
    static void write(Plan plan, int walks) {
        Path file = Path.of("target", "plan-evidence", plan.id() + "-" + plan.version() + ".json");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, "{\"plan\":\"%s\",\"walksThatAgreed\":%d}%n".formatted(plan.id(), walks));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
