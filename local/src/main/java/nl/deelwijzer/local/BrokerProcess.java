// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.EmbeddedBroker;

import java.nio.file.Path;

/** The broker as a process of its own. Arguments: data folder, port. */
final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] args) {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.awaitStopped();
    }
}
