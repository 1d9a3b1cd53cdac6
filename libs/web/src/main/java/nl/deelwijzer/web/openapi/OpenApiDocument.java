// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.openapi;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The OpenAPI document of a service, written by hand in YAML and completed with its problems.
 * {@code ${name}} in it is replaced before reading, so that one document serves several services.
 */
public final class OpenApiDocument {

    private final Map<String, Object> document;

    private OpenApiDocument(Map<String, Object> document) {
        this.document = document;
    }

    /**
     * Reads a document.
     *
     * @param yaml the document
     * @param values what to put in the place of each {@code ${name}}; must name them all
     */
    public static OpenApiDocument read(InputStream yaml, Map<String, String> values) {
        try (yaml) {
            var text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            if (text.contains("${")) {
                throw new IllegalArgumentException(
                        "the OpenAPI document has a placeholder without value");
            }
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setMaxAliasesForCollections(500);
            Map<String, Object> tree = new Yaml(new SafeConstructor(options)).load(text);
            return new OpenApiDocument(DocumentedProblems.in(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document with one more example under {@code components.examples}. */
    public OpenApiDocument withExample(String name, String summary, Object value) {
        var components = Trees.copy(document.get("components"));
        var examples = Trees.copy(components.get("examples"));
        examples.put(name, Map.of("summary", summary, "value", value));
        components.put("examples", examples);
        var more = new LinkedHashMap<>(document);
        more.put("components", components);
        return new OpenApiDocument(more);
    }

    /** The document as seen under a prefix: {@code servers} points to {@code <prefix>/v1}. */
    public Map<String, Object> under(String prefix) {
        var shown = new LinkedHashMap<>(document);
        shown.put("servers", List.of(Map.of("url", prefix + "/v1")));
        return shown;
    }
}
