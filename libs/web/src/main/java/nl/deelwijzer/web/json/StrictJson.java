// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads JSON to a tree without forgiving anything: a duplicate name, text after the document and
 * half a surrogate pair are faults. Reading goes on after a fault where the syntax allows, so that
 * all are found.
 */
final class StrictJson {

    /** Far deeper than any request, and far from what a thread's stack holds. */
    private static final int DEEPEST = 64;

    /** Decimal places, before or behind the point: reckoning with more costs memory. */
    private static final int MOST_PLACES = 400;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Faults faults;

    private StrictJson(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * The document as a tree; a missing node where the syntax is broken, which is then noted as a
     * fault.
     */
    static JsonNode read(byte[] body, Faults faults) {
        try (var parser = MAPPER.createParser(body)) {
            return new StrictJson(parser, faults).document();
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where =
                    at == null
                            ? ""
                            : " (regel " + at.getLineNr() + ", kolom " + at.getColumnNr() + ")";
            faults.body("", "malformed-json", "Dit is geen geldige JSON" + where + ".");
            return MissingNode.getInstance();
        }
    }

    private JsonNode document() {
        if (parser.nextToken() == null) {
            faults.body("", "malformed-json", "Het verzoek heeft geen inhoud.");
            return MissingNode.getInstance();
        }
        var root = value("");
        if (parser.nextToken() != null) {
            faults.body("", "trailing-content", "Na het JSON-object staat nog iets.");
        }
        return root;
    }

    private JsonNode value(String pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.stringNode(checked(parser.getString(), pointer));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal(pointer);
            default ->
                    throw new IllegalStateException("a value begins with " + parser.currentToken());
        };
    }

    private JsonNode decimal(String pointer) {
        try {
            var number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= MOST_PLACES) {
                return NODES.numberNode(number);
            }
        } catch (NumberFormatException beyondAllNumbers) {
            // told below
        }
        faults.body(pointer, "invalid-number", "Dit getal is te groot of te klein.");
        return NODES.numberNode(0);
    }

    private JsonNode object(String pointer) {
        var node = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = pointer + "/" + JsonFields.escape(name);
            var _ = checked(name, at);
            parser.nextToken();
            var value = value(at);
            if (node.has(name)) {
                faults.body(at, "duplicate-field", "Dit veld staat er twee keer.");
            } else {
                node.set(name, value);
            }
        }
        return node;
    }

    private JsonNode array(String pointer) {
        var node = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node.add(value(pointer + "/" + node.size()));
        }
        return node;
    }

    private String checked(String text, String pointer) {
        if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
            faults.body(pointer, "invalid-characters", "Deze tekst bevat tekens die niet bestaan.");
        }
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
