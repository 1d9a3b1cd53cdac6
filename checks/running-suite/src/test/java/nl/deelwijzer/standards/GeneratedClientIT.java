// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** A client made from nothing but the documents. */
class GeneratedClientIT {

    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final Path WALK = Path.of("src/test/resources/client/WalkAPlan.java");

    private final Calls gateway = SUITE.gateway();

    @Test
    void walksAPlanDecidesAndReadsTheRecord(@TempDir Path folder) throws Exception {
        var client = new GeneratedClient(folder);
        client.generate("police", document("police", folder));
        client.generate("audit", document("audit", folder));

        try (var classes = client.compile(WALK)) {
            var walk =
                    (Callable<?>)
                            classes.loadClass("WalkAPlan")
                                    .getConstructor(String.class, String.class, String.class)
                                    .newInstance(
                                            SUITE.address("gateway"),
                                            gateway.token("police-demo"),
                                            gateway.token("auditor-demo"));
            var ids = (List<?>) walk.call();

            assertThat(ids).hasSize(2);
            assertThat(ids.getLast()).as("recorded as given").isEqualTo(ids.getFirst());
        }
    }

    private Path document(String domain, Path folder) throws IOException {
        var text = Calls.send(gateway.to("/" + domain + "/v1/openapi.json")).body();
        return Files.writeString(folder.resolve(domain + ".json"), text);
    }
}
