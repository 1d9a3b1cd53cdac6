// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The whole suite on free ports, started once for all test classes of the JVM; a test that kills a
 * part starts it again.
 */
final class SuiteUnderTest implements BeforeAllCallback {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    Suite suite() {
        return Holder.SUITE;
    }

    Caller caller() {
        return new Caller(
                suite().ports().address(Part.GATEWAY), suite().ports().address(Part.ISSUER));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.publishReportEntry("gateway", suite().ports().address(Part.GATEWAY));
    }

    /** A folder under target that nothing else uses. */
    static Path folder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "suites"));
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Suite SUITE = start();

        private static Suite start() {
            Path folder = folder("shared");
            Layout layout = new Layout(ROOT, folder.resolve("data"), folder.resolve("logs"));
            Ports ports = Ports.free();
            Suite suite =
                    new Suite(
                            layout,
                            ports,
                            new Progress(System.out),
                            new TestStyle(new EverydayStyle(layout, ports)));
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
            try {
                suite.start(Suite.available(layout));
            } catch (StartFailure e) {
                throw new IllegalStateException(e.reason(), e);
            }
            return suite;
        }
    }
}
