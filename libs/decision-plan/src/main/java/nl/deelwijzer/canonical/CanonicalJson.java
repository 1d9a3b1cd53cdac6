// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.canonical;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of a JSON value after RFC 8785 (JSON Canonicalization Scheme).
 *
 * <p>A value is a tree of {@link Map} with string keys, {@link List}, {@link String}, {@link
 * Boolean}, {@link Integer}, {@link Long} and null. Whole numbers must lie within ±(2^53 - 1), the
 * range that every JSON reader keeps exact; there are no fractions, because no plan and no record
 * holds one.
 */
public final class CanonicalJson {

    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private CanonicalJson() {}

    /**
     * The canonical text of a value: no white space, keys ordered by UTF-16 code units.
     *
     * @throws IllegalArgumentException for a type, number or string (lone surrogate) that has no
     *     canonical form
     */
    public static String text(@Nullable Object value) {
        var out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    /** The canonical text in UTF-8. */
    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 over the canonical bytes, as {@code sha256:} and 64 lower-case hex digits. */
    public static String digest(@Nullable Object value) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes(value)));
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(exact(number));
            case String text -> writeString(text, out);
            case List<?> list -> writeList(list, out);
            case Map<?, ?> map -> writeMap(map, out);
            default ->
                    throw new IllegalArgumentException(
                            "no canonical JSON for " + value.getClass().getName());
        }
    }

    private static long exact(long number) {
        if (Math.abs(number) > LARGEST_EXACT) {
            throw new IllegalArgumentException(
                    "a whole number beyond 2^53 - 1 is not exact in JSON");
        }
        return number;
    }

    private static void writeList(List<?> list, StringBuilder out) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            write(element, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        var ordered = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> ordered.put((String) key, value));
        out.append('{');
        String separator = "";
        for (var entry : ordered.entrySet()) {
            out.append(separator);
            writeString(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    /** Most texts have nothing that is written in another way, and are copied whole. */
    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                out.append(text, copied, i);
                writeSpecial(text, i, out);
                copied = i + 1;
            }
        }
        out.append(text, copied, text.length()).append('"');
    }

    private static boolean isSpecial(char c) {
        return c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate(c);
    }

    private static void writeSpecial(String text, int i, StringBuilder out) {
        char c = text.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                } else if (isLoneSurrogate(text, i)) {
                    throw new IllegalArgumentException("a lone surrogate has no UTF-8 form");
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
