// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults;

import nl.deelwijzer.faults.soak.Soak;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Layout;
import nl.deelwijzer.local.Ports;
import nl.deelwijzer.local.Progress;
import nl.deelwijzer.local.StartFailure;
import nl.deelwijzer.local.Suite;
import nl.deelwijzer.local.Training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The fault suite as a program. */
public final class Main {

    private static final String USAGE =
            """
            java -jar checks/fault-suite/target/fault-suite.jar WHAT, in the folder of the repository

              ROUNDS [SEED]          so many rounds with one fault each (20)
              FROM-UNTIL SEED        these rounds of a seed once more
              soak MINUTES [PER_S]   even load and no fault; a chart and a table (30, 100)

            Starts a suite of its own on free ports, with its data and logs below
            checks/fault-suite/target. As root it can fill disks too.
            """;

    private Main() {}

    public static void main(String[] args) throws Exception {
        String what = args.length == 0 ? "20" : args[0];
        String second = args.length < 2 ? "" : args[1];
        boolean good;
        if (what.equals("soak")) {
            int perSecond = args.length < 3 ? 100 : Integer.parseInt(args[2]);
            good = soak(second.isEmpty() ? 30 : Integer.parseInt(second), perSecond);
        } else if (what.matches("[0-9]+(-[0-9]+)?")) {
            good = rounds(what, second.isEmpty() ? System.nanoTime() : Long.parseLong(second));
        } else {
            System.err.print(USAGE);
            System.exit(2);
            return;
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean rounds(String numbers, long seed) throws IOException, StartFailure {
        String[] bounds = numbers.split("-", 2);
        int from = bounds.length == 1 ? 1 : Integer.parseInt(bounds[0]);
        int until = Integer.parseInt(bounds[bounds.length - 1]);
        System.out.printf("seed %d%n%n", seed);
        try (Stage stage = stage(Stage.Setting.TWOFOLD)) {
            System.out.println(Round.HEAD);
            List<Round> rounds = new Rounds(stage, root()).run(from, until, seed, Main::show);
            return rounds.stream().allMatch(round -> round.faults().isEmpty());
        }
    }

    private static boolean soak(int minutes, int perSecond) throws IOException, StartFailure {
        try (Stage stage = stage(Stage.Setting.BARE)) {
            return new Soak(stage, root())
                    .run(minutes, perSecond, root().resolve("checks/fault-suite/target"));
        }
    }

    private static void show(Round round) {
        System.out.println(round.line());
        round.faults().forEach(fault -> System.err.println("  " + fault));
    }

    private static Stage stage(Stage.Setting setting) throws IOException, StartFailure {
        Path parent = Files.createDirectories(root().resolve("checks/fault-suite/target/suites"));
        Path folder = Files.createTempDirectory(parent, "run-");
        Layout layout = new Layout(root(), folder.resolve("data"), folder.resolve("logs"));
        Progress progress = new Progress(System.err);
        new Training(layout, progress).runWhenNeeded(Suite.available(layout), Ports.free());
        return Stage.start(layout, setting, progress);
    }

    private static Path root() {
        return Path.of("").toAbsolutePath();
    }
}
