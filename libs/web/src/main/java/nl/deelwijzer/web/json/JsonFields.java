// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields of one JSON object, read by name. A missing required field or a wrong type is noted
 * and reading goes on; the caller must call {@link #noOthers()} when all known fields are read, and
 * {@link Faults#orThrow()} before using what was read. An optional field that is {@code null}
 * counts as absent.
 */
public final class JsonFields {

    private final JsonNode node;
    private final String pointer;
    private final Faults faults;
    private final boolean readable;
    private final Set<String> read = new HashSet<>();

    private JsonFields(JsonNode node, String pointer, Faults faults) {
        this.readable = node.isObject();
        this.node = readable ? node : JsonNodeFactory.instance.objectNode();
        this.pointer = pointer;
        this.faults = faults;
    }

    /** Reads a body that must be one JSON object. */
    public static JsonFields of(byte[] body, Faults faults) {
        var before = faults.found().size();
        var root = StrictJson.read(body, faults);
        if (!root.isObject() && faults.found().size() == before) {
            faults.body("", "wrong-type", "Het verzoek moet een JSON-object zijn.");
        }
        return new JsonFields(root, "", faults);
    }

    /** Where this object stands in the body, as a JSON pointer. */
    public String pointer() {
        return pointer;
    }

    /** Where a field of this object stands in the body, as a JSON pointer. */
    public String pointer(String name) {
        return pointer + "/" + escape(name);
    }

    /** A text that must be there, not blank and at most {@code most} UTF-16 units long. */
    public Optional<String> requiredText(String name, int most) {
        return required(name).flatMap(value -> text(name, value, most));
    }

    /** A text that may be absent. */
    public Optional<String> text(String name, int most) {
        return optional(name).flatMap(value -> text(name, value, most));
    }

    /** A text that may be absent, or blank, which counts as absent. */
    public Optional<String> textOrBlank(String name, int most) {
        var blank =
                optional(name).filter(value -> value.isString() && value.stringValue().isBlank());
        return blank.isPresent() ? Optional.empty() : text(name, most);
    }

    /** A date ({@code 2026-11-23}) that may be absent. */
    public Optional<LocalDate> date(String name) {
        return text(name, 10).flatMap(value -> date(name, value));
    }

    /** A list of texts that may be absent, each at most {@code most} UTF-16 units long. */
    public Optional<List<String>> texts(String name, int most) {
        return optional(name).flatMap(value -> texts(name, value, most));
    }

    /** An object that must be there. */
    public Optional<JsonFields> requiredObject(String name) {
        return required(name).flatMap(value -> object(name, value));
    }

    /** An object that may be absent. */
    public Optional<JsonFields> object(String name) {
        return optional(name).flatMap(value -> object(name, value));
    }

    /** A list of objects that must be there. */
    public List<JsonFields> requiredObjects(String name) {
        return required(name).filter(value -> typed(name, value.isArray(), "een lijst")).stream()
                .flatMap(list -> IntStream.range(0, list.size()).mapToObj(i -> item(name, list, i)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The value of a field that must be there, of whatever type. */
    public Optional<JsonNode> required(String name) {
        var value = optional(name);
        if (value.isEmpty() && readable) {
            faults.body(pointer(name), "missing-field", "Dit veld ontbreekt.");
        }
        return value;
    }

    /** The value of a field of whatever type. */
    public Optional<JsonNode> optional(String name) {
        read.add(name);
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    /** The names of this object's fields, for objects whose names are data. */
    public Stream<String> names() {
        return node.propertyNames().stream();
    }

    /** Notes every field that nobody asked for. */
    public void noOthers() {
        names().filter(name -> !read.contains(name))
                .forEach(name ->
                        faults.body(pointer(name), "unknown-field", "Dit veld bestaat niet."));
    }

    private Optional<String> text(String name, JsonNode value, int most) {
        return Optional.of(value)
                .filter(it -> typed(name, it.isString(), "tekst"))
                .map(JsonNode::stringValue)
                .filter(it -> valid(name, !it.isBlank(), "blank", "Dit veld mag niet leeg zijn."))
                .filter(it ->
                        valid(
                                name,
                                it.length() <= most,
                                "too-long",
                                "Hoogstens " + most + " tekens."));
    }

    private Optional<LocalDate> date(String name, String value) {
        var day = Days.parse(value);
        var _ = valid(name, day.isPresent(), "invalid-date", Days.INVALID);
        return day;
    }

    private Optional<List<String>> texts(String name, JsonNode value, int most) {
        if (!typed(name, value.isArray(), "een lijst van teksten")) {
            return Optional.empty();
        }
        var items = new JsonFields(byIndex(value), pointer(name), faults);
        var texts = items.names().map(index -> items.requiredText(index, most)).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** A list as an object, so that its items have names too. */
    private static JsonNode byIndex(JsonNode list) {
        var items = JsonNodeFactory.instance.objectNode();
        IntStream.range(0, list.size()).forEach(i -> items.set(Integer.toString(i), list.get(i)));
        return items;
    }

    private Optional<JsonFields> item(String name, JsonNode list, int index) {
        return new JsonFields(byIndex(list), pointer(name), faults)
                .requiredObject(Integer.toString(index));
    }

    private Optional<JsonFields> object(String name, JsonNode value) {
        return typed(name, value.isObject(), "een object")
                ? Optional.of(new JsonFields(value, pointer(name), faults))
                : Optional.empty();
    }

    private boolean typed(String name, boolean right, String type) {
        return valid(name, right, "wrong-type", "Dit veld moet " + type + " zijn.");
    }

    private boolean valid(String name, boolean right, String code, String detail) {
        if (!right) {
            faults.body(pointer(name), code, detail);
        }
        return right;
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
