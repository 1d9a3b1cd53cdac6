// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The toy plans of the tests. */
public final class Toys {

    private Toys() {}

    /** The toy plan with this name. */
    public static Plan plan(String name) {
        return switch (PlanReader.read(name + ".yaml", text("/toy/" + name + ".yaml"))) {
            case PlanReading.Sound(Plan plan) -> plan;
            case PlanReading.Faulty(var faults) ->
                    throw new AssertionError("faulty toy: " + faults);
        };
    }

    static String text(String resource) {
        try (var in = Objects.requireNonNull(Toys.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
