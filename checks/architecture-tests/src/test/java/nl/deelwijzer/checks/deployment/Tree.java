// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A file of nested maps and lists, read from the repository. */
record Tree(Map<?, ?> content) {

    static final Path REPOSITORY =
            Path.of(Objects.requireNonNull(System.getProperty("repository")));

    /** All documents of the file as one; no key may stand in two of them. */
    static Tree ofYaml(String file) throws IOException {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        var text = Files.readString(REPOSITORY.resolve(file));
        var all = new LinkedHashMap<Object, Object>();
        for (var document : new Load(settings).loadAllFromString(text)) {
            ((Map<?, ?>) document)
                    .forEach((key, value) -> {
                        if (all.put(key, value) != null) {
                            throw new IllegalStateException(file + " has two of " + key);
                        }
                    });
        }
        return new Tree(all);
    }

    static Tree ofJson(String file) throws IOException {
        var text = Files.readString(REPOSITORY.resolve(file));
        return new Tree(new JsonMapper().readValue(text, Map.class));
    }

    /** The value behind these keys, which must be there. */
    Object at(String... keys) {
        Object value = content;
        for (var key : keys) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(key), key);
        }
        return value;
    }

    Tree below(String... keys) {
        return new Tree((Map<?, ?>) at(keys));
    }

    List<?> list(String... keys) {
        return (List<?>) at(keys);
    }

    /** Every value that is no map, under its keys joined by dots. */
    Map<String, String> flat() {
        var found = new TreeMap<String, String>();
        flatten("", content, found);
        return found;
    }

    private static void flatten(String prefix, Map<?, ?> from, Map<String, String> into) {
        for (var entry : from.entrySet()) {
            var key = prefix + entry.getKey();
            if (entry.getValue() instanceof Map<?, ?> deeper) {
                flatten(key + ".", deeper, into);
            } else {
                var _ = into.put(key, String.valueOf(entry.getValue()));
            }
        }
    }
}
