// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.Signer;
import nl.deelwijzer.tlog.VerifierKey;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;

/**
 * How a witness is set up, from environment variables.
 *
 * @param signer with the witness's own name and key
 * @param logs whose checkpoints it cosigns; the name of a log's key is its origin, and several keys
 *     of one name are keys of one log
 * @param address where it listens
 * @param folder where it keeps what it saw
 * @param tls with which it serves; without it the lines are plain
 */
record WitnessSettings(
        Signer signer,
        List<LogPolicy> logs,
        InetSocketAddress address,
        Path folder,
        Optional<SSLContext> tls) {

    private static final String PREFIX = "DEELWIJZER_WITNESS_";

    WitnessSettings {
        logs = List.copyOf(logs);
    }

    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException with a sentence that names the variable that is wrong
     */
    static WitnessSettings of(Map<String, String> environment) throws IOException {
        return new WitnessSettings(
                signer(
                        required(environment, "NAME"),
                        secret(environment, "KEY"),
                        environment.getOrDefault("DEELWIJZER_LOCALSUITE", "").equals("true")),
                logs(required(environment, "LOGS")),
                address(environment.getOrDefault(PREFIX + "LISTEN", "localhost:8087")),
                Path.of(required(environment, "FOLDER")),
                tls(environment));
    }

    List<String> origins() {
        return logs.stream().map(LogPolicy::origin).toList();
    }

    /** A key of the local suite begins with its name and stands in a public repository. */
    private static Signer signer(String name, String key, boolean local) {
        try {
            byte[] seed = Base64.getDecoder().decode(key);
            if (!local && new String(seed, UTF_8).startsWith("local suite only")) {
                throw new IllegalArgumentException("a key of the local suite, known to all");
            }
            return Signer.configured(name, SignatureType.COSIGNATURE, seed);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    PREFIX + "NAME or " + PREFIX + "KEY: " + wrong.getMessage(), wrong);
        }
    }

    /** Stands in the variable itself or in the file that the variable with FILE behind it names. */
    private static String secret(Map<String, String> environment, String name) throws IOException {
        String file = environment.getOrDefault(PREFIX + name + "FILE", "");
        return file.isBlank()
                ? required(environment, name)
                : Files.readString(Path.of(file)).strip();
    }

    private static Optional<SSLContext> tls(Map<String, String> environment) throws IOException {
        String store = environment.getOrDefault(PREFIX + "TLSSTORE", "");
        if (store.isBlank()) {
            return Optional.empty();
        }
        char[] password = secret(environment, "TLSPASSWORD").toCharArray();
        try {
            return Optional.of(TlsStore.open(Path.of(store), password));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    PREFIX + "TLSSTORE: cannot be opened (%s)".formatted(wrong.getMessage()),
                    wrong);
        }
    }

    private static List<LogPolicy> logs(String keys) {
        return Arrays.stream(keys.strip().split("\\s+"))
                .map(WitnessSettings::logKey)
                .collect(
                        Collectors.groupingBy(
                                VerifierKey::name, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(log -> new LogPolicy(log.getKey(), log.getValue(), List.of(), 0))
                .toList();
    }

    private static VerifierKey logKey(String vkey) {
        return switch (VerifierKey.configured(vkey)) {
            case Checked.Accepted<VerifierKey>(var key) -> key;
            case Checked.Refused<VerifierKey>(var reason) ->
                    throw new IllegalArgumentException(
                            "%sLOGS: %s is no key of a log (%s)".formatted(PREFIX, vkey, reason));
        };
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String port = text.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException(PREFIX + "LISTEN: write host:port");
        }
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(port));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(PREFIX + name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(PREFIX + name + " is missing");
        }
        return value;
    }
}
