// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The command that compares two plan files. */
public final class ComparePlans {

    private static final int COMPARED = 0;
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final PrintStream complaints;

    ComparePlans(PrintStream out, PrintStream complaints) {
        this.out = out;
        this.complaints = complaints;
    }

    /**
     * Prints how the second file differs from the first. Ends with 0, or with 2 where a file cannot
     * be used.
     *
     * @param arguments two plan files, the old one first
     */
    public static void main(String[] arguments) {
        System.exit(new ComparePlans(System.out, System.err).run(arguments));
    }

    int run(String... files) {
        if (files.length != 2) {
            complaints.println("Geef twee planbestanden: eerst het oude, dan het nieuwe.");
            return UNUSABLE;
        }
        Optional<Plan> before = read(files[0]);
        Optional<Plan> after = read(files[1]);
        if (before.isEmpty() || after.isEmpty()) {
            return UNUSABLE;
        }
        var comparison = PlanComparison.of(before.get(), after.get());
        out.print(ComparisonText.of(before.get(), after.get(), comparison));
        return COMPARED;
    }

    private Optional<Plan> read(String file) {
        try {
            return switch (PlanReader.read(file, Files.readString(Path.of(file)))) {
                case PlanReading.Sound(Plan plan) -> Optional.of(plan);
                case PlanReading.Faulty(var faults) -> {
                    faults.forEach(complaints::println);
                    yield Optional.empty();
                }
            };
        } catch (IOException unreadable) {
            complaints.println(file + " kan niet gelezen worden: " + unreadable);
            return Optional.empty();
        }
    }
}
