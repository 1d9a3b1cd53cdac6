// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

import java.time.Duration;
import java.util.Random;

/** One of two audit services goes, the other takes over its partitions, and it comes back. */
record PartitionMoved() implements Fault {

    @Override
    public String name() {
        return "partitions moved";
    }

    @Override
    public boolean isPossible(Stage stage) {
        return stage.members(Part.Kind.AUDIT).size() > 1;
    }

    @Override
    public boolean isFelt() {
        return false;
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Member leaving = Chance.oneOf(stage.members(Part.Kind.AUDIT), random);
        Partitions partitions = new Partitions(stage);
        int consumers = partitions.consumers();
        Duration away = Chance.seconds(3, 8, random);
        stage.takeDown(leaving);
        try {
            Chance.await(away);
            partitions.requireFewerThan(consumers);
        } finally {
            stage.letUp(leaving);
        }
        return Done.of("%s away for %d s".formatted(leaving, away.toSeconds()));
    }
}
