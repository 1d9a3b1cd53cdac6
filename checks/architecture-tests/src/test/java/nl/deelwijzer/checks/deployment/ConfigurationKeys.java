// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The configuration keys that Spring Boot and our own modules describe in their metadata. */
final class ConfigurationKeys {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private ConfigurationKeys() {}

    static List<String> described() throws IOException {
        var loader = Objects.requireNonNull(ConfigurationKeys.class.getClassLoader());
        return Collections.list(loader.getResources(METADATA)).stream()
                .flatMap(ConfigurationKeys::names)
                .toList();
    }

    /**
     * The environment variable that sets this key: dots to underscores, dashes away, upper case.
     */
    static String variable(String key) {
        return key.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static Stream<String> names(URL metadata) {
        try (InputStream in = metadata.openStream()) {
            var properties = (List<?>) new JsonMapper().readValue(in, Map.class).get("properties");
            return Objects.requireNonNull(properties).stream()
                    .map(property -> String.valueOf(((Map<?, ?>) property).get("name")));
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + metadata, e);
        }
    }
}
