// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanCatalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The plan that is measured with: the one of the police. */
public final class Plans {

    private static final String FILE = "plans/politie.yaml";

    private Plans() {}

    public static Plan police() {
        try (var in = Plans.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not there");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PlanCatalogue.read(Map.of("politie.yaml", text)).all().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
