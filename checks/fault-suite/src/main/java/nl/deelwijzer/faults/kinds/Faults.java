// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.local.Part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** All kinds of faults, in turn. */
public final class Faults {

    private static final List<Fault> ALL =
            List.of(
                    new Killed(Part.Kind.DOMAIN),
                    new Killed(Part.Kind.AUDIT),
                    new Killed(Part.Kind.GATEWAY),
                    new Killed(Part.Kind.PAGES),
                    new Killed(Part.Kind.WITNESS),
                    new Killed(Part.Kind.BROKER),
                    new Killed(Part.Kind.STORE),
                    new Paused(Part.Kind.BROKER, 2, 15),
                    new Paused(Part.Kind.STORE, 2, 15),
                    new Paused(Part.Kind.AUDIT, 2, 8),
                    new Paused(Part.Kind.AUDIT, 12, 16),
                    new DiskFull(Part.BROKER),
                    new DiskFull(Part.STORE),
                    new PartitionMoved(),
                    new ClockJumped(),
                    new Delivered(),
                    new Poisoned(),
                    new NetworkCut("audit–broker", 3, 9),
                    new NetworkCut("audit–broker", 12, 16),
                    new NetworkCut("audit–store", 3, 14),
                    new NetworkCut("", 3, 14),
                    new SlowClients(),
                    new Restarted());

    private Faults() {}

    /** Every fault once, in an order of its own for each seed. */
    public static List<Fault> shuffled(long seed) {
        List<Fault> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /**
     * The fault with this name.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public static Fault named(String name) {
        return ALL.stream().filter(fault -> fault.name().equals(name)).findFirst().orElseThrow();
    }
}
