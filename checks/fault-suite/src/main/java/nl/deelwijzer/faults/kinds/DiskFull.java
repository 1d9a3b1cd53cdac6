// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Disk;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

import java.time.Duration;
import java.util.Random;

/** The disk of the broker or of the store is full, and then has room again. */
record DiskFull(Part part) implements Fault {

    @Override
    public String name() {
        return "disk full " + part.word();
    }

    @Override
    public boolean isPossible(Stage stage) {
        return stage.disk(part).isPresent();
    }

    @Override
    public boolean isFelt() {
        return part == Part.BROKER;
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Disk disk = stage.disk(part).orElseThrow();
        Duration full = Chance.seconds(2, 8, random);
        try {
            disk.fill();
            Chance.await(full);
        } finally {
            disk.makeRoom();
        }
        return Done.of("for %d s".formatted(full.toSeconds()));
    }
}
