// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What docker-compose itself says of the file, where it is installed. */
class ComposeConfigTest {

    /** Those that {@code deploy/keys} makes. */
    static final List<String> MADE =
            List.of(
                    "DEELWIJZER_PSEUDONYM_KEY",
                    "DEELWIJZER_LOG_KEY",
                    "DEELWIJZER_WITNESS_KEY",
                    "DEELWIJZER_WITNESS_LOGS",
                    "DEELWIJZER_WITNESS_VERIFIERKEY");

    private static final List<String> KEYS =
            Stream.concat(MADE.stream(), Stream.of("DEELWIJZER_TLS")).toList();
    private static final List<String> WITH_TLS =
            List.of("-f", "docker-compose.yml", "-f", "docker-compose.tls.yml");

    @Test
    void isAcceptedByDockerCompose() throws IOException, InterruptedException {
        var run = config(List.of(), "/any");

        assertThat(run.waitFor()).as(output(run)).isZero();
    }

    @Test
    void isAcceptedByDockerComposeWithTls() throws IOException, InterruptedException {
        var run = config(WITH_TLS, "/any");

        assertThat(run.waitFor()).as(output(run)).isZero();
    }

    @Test
    void startsWithoutASecretForNobody() throws IOException, InterruptedException {
        var run = config(List.of(), "");

        assertThat(output(run)).contains("a secret of 32 random bytes");
        assertThat(run.waitFor()).isNotZero();
    }

    private static Process config(List<String> files, String key) throws IOException {
        var compose = dockerCompose();
        assumeTrue(compose.isPresent(), "docker-compose is not installed");
        var command = new ArrayList<>(List.of(compose.orElseThrow().toString()));
        command.addAll(files);
        command.addAll(List.of("config", "-q"));
        var run =
                new ProcessBuilder(command)
                        .directory(Tree.REPOSITORY.toFile())
                        .redirectErrorStream(true);
        for (var name : KEYS) {
            var _ = run.environment().put(name, key);
        }
        return run.start();
    }

    private static String output(Process run) throws IOException {
        return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Optional<Path> dockerCompose() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "docker-compose"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
