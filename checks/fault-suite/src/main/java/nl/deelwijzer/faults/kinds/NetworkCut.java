// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Link;
import nl.deelwijzer.faults.stage.Stage;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The network between two parts is cut: connections break and new ones end at once, or nobody hears
 * anything.
 *
 * @param between the end of the names of the links that may be cut; empty for any
 * @param least seconds
 * @param most seconds
 */
record NetworkCut(String between, int least, int most) implements Fault {

    @Override
    public String name() {
        return isLong() ? "long network cut" : "network cut";
    }

    @Override
    public boolean isPossible(Stage stage) {
        return !some(stage).isEmpty();
    }

    @Override
    public boolean isFelt() {
        return !between.startsWith("audit");
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Link link = Chance.oneOf(some(stage), random);
        boolean silent = isLong() || random.nextBoolean();
        Link.State state = silent ? Link.State.SILENT : Link.State.REFUSING;
        Duration cut = Chance.seconds(least, most, random);
        link.set(state);
        try {
            Chance.await(cut);
        } finally {
            link.set(Link.State.WHOLE);
        }
        return Done.of(
                "%s, %s, %d s"
                        .formatted(link, state.name().toLowerCase(Locale.ROOT), cut.toSeconds()));
    }

    private boolean isLong() {
        return least > Partitions.SESSION_SECONDS;
    }

    /** Those that carry something now. */
    private List<Link> some(Stage stage) {
        return stage.links().stream()
                .filter(link -> link.toString().endsWith(between) && link.isUsed())
                .toList();
    }
}
