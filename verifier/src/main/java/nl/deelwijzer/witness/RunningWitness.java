// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import nl.deelwijzer.tlog.Witness;

import java.io.IOException;

/** A witness with its folder and its server. */
final class RunningWitness implements AutoCloseable {

    private final Folder folder;
    private final WitnessServer server;

    private RunningWitness(Folder folder, WitnessServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Returns when it listens.
     *
     * @throws IllegalStateException if another witness holds its folder, or what lies there is
     *     damaged
     * @throws IllegalArgumentException if it shares its key with a log
     */
    static RunningWitness start(WitnessSettings settings, Journal journal) throws IOException {
        Folder folder = Folder.open(settings.folder());
        try {
            Witness witness = new Witness(settings.signer(), folder, settings.logs());
            Observer observer = new Observer(witness, folder, settings.origins(), journal);
            WitnessServer server = WitnessServer.start(settings, observer, journal);
            journal.info(
                    "listening on port %d%s; verifier key %s",
                    server.port(),
                    settings.tls().isPresent() ? " with TLS" : "",
                    settings.signer().key());
            return new RunningWitness(folder, server);
        } catch (IOException | RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        folder.close();
    }
}
