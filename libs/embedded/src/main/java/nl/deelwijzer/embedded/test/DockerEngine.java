// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether a Docker engine answers. Asked with a ping of our own, because it has to be known within
 * {@value #PATIENCE_SECONDS} seconds, also where a socket takes connections and never speaks.
 */
final class DockerEngine {

    private static final String DEFAULT = "unix:///var/run/docker.sock";
    private static final int PATIENCE_SECONDS = 3;
    private static final byte[] PING =
            "GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private DockerEngine() {}

    /** Asks the engine that DOCKER_HOST names, else the usual socket. */
    static boolean answers() {
        return answers(System.getenv("DOCKER_HOST"));
    }

    static boolean answers(@Nullable String dockerHost) {
        Optional<SocketAddress> address =
                address(dockerHost == null || dockerHost.isBlank() ? DEFAULT : dockerHost);
        return address.isPresent() && pings(address.get());
    }

    private static boolean pings(SocketAddress address) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread asking = Thread.ofPlatform().daemon().start(() -> answer.complete(ping(address)));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            asking.interrupt();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ping(SocketAddress address) {
        boolean unix = address instanceof UnixDomainSocketAddress;
        try (SocketChannel channel =
                unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            boolean connected = channel.connect(address);
            ByteBuffer request = ByteBuffer.wrap(PING);
            while (connected && request.hasRemaining()) {
                channel.write(request);
            }
            ByteBuffer status = ByteBuffer.allocate("HTTP/1.1 200".length());
            int read = 0;
            while (status.hasRemaining() && read >= 0) {
                read = channel.read(status);
            }
            return new String(status.array(), StandardCharsets.US_ASCII).endsWith(" 200");
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<SocketAddress> address(String dockerHost) {
        try {
            URI uri = URI.create(dockerHost);
            return switch (uri.getScheme()) {
                case "unix" -> Optional.of(UnixDomainSocketAddress.of(Path.of(uri.getPath())));
                case "tcp", "http", "https" ->
                        Optional.of(new InetSocketAddress(uri.getHost(), uri.getPort()));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
