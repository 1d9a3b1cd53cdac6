// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import de.bwaldvogel.mongo.MongoServer;

import nl.deelwijzer.embedded.store.DurableBackend;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * A server that speaks MongoDB's protocol and keeps its data in one file, inside this process, on
 * the loopback interface only. What it acknowledged survives the death of the process, not the loss
 * of power. It is one server without a replica set: no transactions, no change streams. For local
 * runs and tests.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String FILE = "store.mv.db";

    private final DurableBackend backend;
    private final MongoServer server;

    private EmbeddedStore(DurableBackend backend, MongoServer server) {
        this.backend = backend;
        this.server = server;
    }

    /**
     * Starts the store and returns when it takes connections.
     *
     * @param data folder of the file; made when absent, read when it holds a former store's file
     * @param port 0 for a free one
     * @throws RuntimeException when the port is taken or another process holds the file
     */
    public static EmbeddedStore start(Path data, int port) {
        return start(data, port, null);
    }

    /**
     * Starts the store as {@link #start(Path, int)} does.
     *
     * @param tls what clients must trust; null for a store without TLS
     */
    public static EmbeddedStore start(Path data, int port, @Nullable TlsIdentity tls) {
        DurableBackend backend = DurableBackend.open(file(data));
        MongoServer server = new MongoServer(backend);
        try {
            secure(server, tls);
            server.bind(new InetSocketAddress("localhost", port));
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
        return new EmbeddedStore(backend, server);
    }

    /** The address, as in {@code localhost:27017}. */
    public String address() {
        return "localhost:" + port();
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    /**
     * The connection string of a database of this store, as in {@code
     * mongodb://localhost:27017/audit}.
     */
    public String connectionString(String database) {
        return "mongodb://" + address() + "/" + database;
    }

    /**
     * Blocks until the store cannot write its file any more, as on a full disk. It then answers no
     * request well; only another start on the same folder helps, once the cause is gone.
     */
    public void awaitBroken() throws InterruptedException {
        backend.awaitBroken();
    }

    /** Stops the store; its file remains. */
    @Override
    public void close() {
        server.shutdownNow();
        backend.close();
    }

    private static void secure(MongoServer server, @Nullable TlsIdentity tls) {
        if (tls == null) {
            return;
        }
        try {
            server.enableSsl(tls.privateKey(), TlsIdentity.PASSWORD, tls.x509());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(Path data) {
        try {
            return Files.createDirectories(data).resolve(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
