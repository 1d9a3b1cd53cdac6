// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One part for all tests of a JVM: started at the first use, stopped when the JVM ends.
 *
 * @param <T> what tests need to know of the part
 */
final class Shared<T> {

    /** A running part: what tests know of it, which kind it is, and how to stop it. */
    record Running<T>(T part, String kind, AutoCloseable close) {}

    private final String name;
    private final Supplier<Running<T>> container;
    private final Function<Path, Running<T>> embedded;
    private @Nullable T part;

    Shared(String name, Supplier<Running<T>> container, Function<Path, Running<T>> embedded) {
        this.name = name;
        this.container = container;
        this.embedded = embedded;
    }

    synchronized T get() {
        T known = part;
        if (known == null) {
            known = start();
            part = known;
        }
        return known;
    }

    private T start() {
        boolean docker = DockerEngine.answers();
        Path folder = TestFolder.make(name);
        Running<T> running = docker ? container.get() : embedded.apply(folder);
        System.out.println(
                "[tests] "
                        + name
                        + ": "
                        + running.kind()
                        + (docker ? "" : " (no Docker engine answers)"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, folder)));
        return running.part();
    }

    private void stop(Running<T> running, Path folder) {
        try {
            running.close().close();
        } catch (Exception e) {
            System.err.println("[tests] " + name + " did not stop: " + e);
        }
        TestFolder.delete(folder);
    }
}
