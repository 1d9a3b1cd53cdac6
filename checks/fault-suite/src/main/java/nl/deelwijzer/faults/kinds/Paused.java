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

/**
 * A process that stands still (SIGSTOP) and goes on as if nothing had been (SIGCONT).
 *
 * @param least seconds
 * @param most seconds
 */
record Paused(Part.Kind kind, int least, int most) implements Fault {

    @Override
    public String name() {
        String length = least > Partitions.SESSION_SECONDS ? "long pause " : "pause ";
        return length + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isFelt() {
        return kind == Part.Kind.BROKER;
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Member member = Chance.oneOf(stage.members(kind), random);
        Duration pause = Chance.seconds(least, most, random);
        Partitions partitions = new Partitions(stage);
        int consumers = partitions.consumers();
        signal("-STOP", stage.pid(member));
        try {
            Chance.await(pause);
            if (kind == Part.Kind.AUDIT && least > Partitions.SESSION_SECONDS) {
                partitions.requireFewerThan(consumers);
            }
        } finally {
            signal("-CONT", stage.pid(member));
        }
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
