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
        return read(name, text("/toy/" + name + ".yaml"));
    }

    /**
     * The toy plan with other texts in it.
     *
     * @param replacements a text that is there, what comes instead, and so on
     */
    public static Plan changed(String name, String... replacements) {
        String changed = text("/toy/" + name + ".yaml");
        for (int i = 0; i < replacements.length; i += 2) {
            if (!changed.contains(replacements[i])) {
                throw new AssertionError("not in " + name + ": " + replacements[i]);
            }
            changed = changed.replace(replacements[i], replacements[i + 1]);
        }
        return read(name, changed);
    }

    private static Plan read(String name, String text) {
        return switch (PlanReader.read(name + ".yaml", text)) {
            case PlanReading.Sound(Plan plan) -> plan;
            case PlanReading.Faulty(var faults) ->
                    throw new AssertionError("faulty toy: " + faults);
        };
    }

    /** What stands in a file of the test resources. */
    public static String text(String resource) {
        try (var in = Objects.requireNonNull(Toys.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
