// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Link;
import nl.deelwijzer.faults.stage.Stage;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The network between two parts is cut; whoever connects is refused, or hears nothing at all. */
record NetworkCut(String between) implements Fault {

    @Override
    public String name() {
        return "network cut";
    }

    @Override
    public boolean isPossible(Stage stage) {
        return !some(stage).isEmpty();
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Link link = Chance.oneOf(some(stage), random);
        Link.State state = random.nextBoolean() ? Link.State.SILENT : Link.State.REFUSING;
        Duration cut = Chance.seconds(3, 14, random);
        link.set(state);
        Chance.await(cut);
        link.set(Link.State.WHOLE);
        return Done.of(
                "%s, %s, %d s"
                        .formatted(link, state.name().toLowerCase(Locale.ROOT), cut.toSeconds()));
    }

    private List<Link> some(Stage stage) {
        return stage.links().stream().filter(link -> link.toString().endsWith(between)).toList();
    }
}
