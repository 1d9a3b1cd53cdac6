// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/** A process that stands still (SIGSTOP) and goes on as if nothing had been (SIGCONT). */
record Paused(Part.Kind kind) implements Fault {

    @Override
    public String name() {
        return "pause " + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Member member = Chance.oneOf(stage.members(kind), random);
        Duration pause = Chance.seconds(2, 15, random);
        signal("-STOP", stage.pid(member));
        Chance.await(pause);
        signal("-CONT", stage.pid(member));
        return Done.of("%s for %d s".formatted(member, pause.toSeconds()));
    }

    private static void signal(String signal, long pid) {
        try {
            int status =
                    new ProcessBuilder("kill", signal, Long.toString(pid))
                            .start()
                            .onExit()
                            .join()
                            .exitValue();
            if (status != 0) {
                throw new IllegalStateException("kill " + signal + " gave " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
