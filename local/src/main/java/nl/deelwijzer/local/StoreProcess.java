// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.EmbeddedStore;

import java.nio.file.Path;

/**
 * The store as a process of its own, which ends when it can no longer write. Arguments: data
 * folder, port.
 */
final class StoreProcess {

    private static final int UNWRITABLE = 1;

    private StoreProcess() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        store.awaitBroken();
        System.err.println("the file of the store cannot be written");
        Runtime.getRuntime().halt(UNWRITABLE);
    }
}
