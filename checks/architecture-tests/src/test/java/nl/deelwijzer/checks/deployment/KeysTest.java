// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.Signer;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The script that makes the keys for docker-compose.yml, against the code that uses them. */
class KeysTest {

    @Test
    void makesPublicKeysThatFitTheSecretOnes() throws IOException, InterruptedException {
        var keys = made();

        assertThat(keys.keySet()).containsExactlyInAnyOrderElementsOf(ComposeConfigTest.MADE);
        assertThat(keys.get("DEELWIJZER_WITNESS_VERIFIERKEY"))
                .isEqualTo(verifier(keys, "WITNESS", "witness", SignatureType.COSIGNATURE));
        assertThat(keys.get("DEELWIJZER_WITNESS_LOGS"))
                .isEqualTo(
                        IntStream.range(0, 3)
                                .mapToObj(log -> "deelwijzer/decisions/" + log)
                                .map(log -> verifier(keys, "LOG", log, SignatureType.ED25519))
                                .collect(Collectors.joining(" ")));
    }

    private static String verifier(
            Map<String, String> keys, String owner, String name, SignatureType type) {
        var seed = Base64.getDecoder().decode(keys.get("DEELWIJZER_" + owner + "_KEY"));
        return Signer.configured(name, type, seed).key().toString();
    }

    private static Map<String, String> made() throws IOException, InterruptedException {
        var run =
                new ProcessBuilder(List.of("bash", "deploy/keys"))
                        .directory(Tree.REPOSITORY.toFile())
                        .redirectErrorStream(true)
                        .start();
        var text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(text).isZero();
        return text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it[1].replace("\"", "")));
    }
}
