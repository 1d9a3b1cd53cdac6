// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanCatalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The plans that are measured with, as their services hold them. */
public final class Plans {

    private Plans() {}

    public static Plan police() {
        return named("politie");
    }

    /**
     * The plan in a file of that name.
     *
     * @param name without its ending; of the police, justice or care
     */
    public static Plan named(String name) {
        var file = name + ".yaml";
        try (var in = Plans.class.getClassLoader().getResourceAsStream("plans/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not there");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PlanCatalogue.read(Map.of(file, text)).all().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
