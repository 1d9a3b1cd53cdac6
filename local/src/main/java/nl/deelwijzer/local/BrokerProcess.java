// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.EmbeddedBroker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The broker as a process of its own. Arguments: data folder, port, and a door for each of those
 * that follow, as {@code LISTENING=TOLD}.
 */
final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] args) {
        EmbeddedBroker broker =
                EmbeddedBroker.startWithDoors(
                        Path.of(args[0]), Integer.parseInt(args[1]), doors(args));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.awaitStopped();
    }

    private static List<EmbeddedBroker.Door> doors(String[] args) {
        return Arrays.stream(args).skip(2).map(BrokerProcess::door).toList();
    }

    private static EmbeddedBroker.Door door(String ports) {
        String[] both = ports.split("=", 2);
        return new EmbeddedBroker.Door(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
    }
}
