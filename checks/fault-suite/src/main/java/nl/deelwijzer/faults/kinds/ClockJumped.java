// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The clock of a process jumps, back or forth, and later jumps back to what it was. It is started
 * again first, under load, since its clock can only be set then.
 */
record ClockJumped() implements Fault {

    private static final List<Part.Kind> KINDS =
            List.of(Part.Kind.DOMAIN, Part.Kind.AUDIT, Part.Kind.BROKER, Part.Kind.GATEWAY);
    private static final List<Duration> JUMPS =
            List.of(
                    Duration.ofSeconds(-20),
                    Duration.ofSeconds(20),
                    Duration.ofHours(-1),
                    Duration.ofHours(1),
                    Duration.ofDays(-1),
                    Duration.ofDays(1));

    /** A token is not valid yet, or no longer. */
    private static final int UNAUTHENTICATED = 401;

    @Override
    public String name() {
        return "clock jumped";
    }

    @Override
    public boolean isPossible(Stage stage) {
        return stage.clocks().canBeSet();
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Member member = Chance.oneOf(stage.members(Chance.oneOf(KINDS, random)), random);
        Duration jump = Chance.oneOf(JUMPS, random);
        stage.clocks().lead(member);
        stage.restart(member);
        stage.awaitReady();
        stage.clocks().set(member, jump);
        Chance.await(Chance.seconds(4, 8, random));
        stage.clocks().set(member, Duration.ZERO);
        Chance.await(Duration.ofSeconds(3));
        stage.clocks().leave(member);
        return new Done(
                "%s by %+d s".formatted(member, jump.toSeconds()),
                0,
                Set.of(UNAUTHENTICATED, Call.NO_ANSWER));
    }
}
