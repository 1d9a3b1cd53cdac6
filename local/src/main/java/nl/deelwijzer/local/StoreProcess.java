// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.EmbeddedStore;

import java.nio.file.Path;

/** The store as a process of its own. Arguments: data folder, port. */
final class StoreProcess {

    private StoreProcess() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        Thread.currentThread().join();
    }
}
