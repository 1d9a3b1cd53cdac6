// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Bodies that are almost right, or not at all; each well below the limit, but for a few. */
final class HostileBodies {

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "1e400",
                    "-0",
                    "1e-2147483648",
                    "9".repeat(1200),
                    "{}",
                    "[]",
                    "[[]]",
                    "\"\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"2026-02-30\"",
                    "\"" + "a".repeat(70_000) + "\"",
                    "{\"value\":[1,null,{}]}",
                    "0x10",
                    "NaN",
                    "\"<script>alert(1)</script>\"",
                    "\"' OR '1'='1\"",
                    "{\"$ne\":null}",
                    "\"${jndi:ldap://x}\"",
                    "\"../../etc\"",
                    "01",
                    "1.",
                    "\"\\x\"",
                    "'single'");

    private static final byte[] BOMB = makeBomb();

    private final Random random;
    private final String good;

    HostileBodies(Random random) {
        this.random = random;
        try {
            this.good =
                    Files.readString(
                            SuiteUnderTest.ROOT.resolve("docs/examples/politie-college.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] next() {
        return switch (random.nextInt(9)) {
            case 0 -> utf8(field("[".repeat(random.nextInt(5000))));
            case 1 -> utf8("{\"a\":".repeat(random.nextInt(3000)) + "1");
            case 2 -> utf8("{" + "\"plan\":\"politie\",".repeat(50) + "\"plan\":1}");
            case 3 -> utf8(oddValue());
            case 4 -> brokenBytes();
            case 5 -> cut();
            case 6 -> utf8(manyFields());
            case 7 -> random.nextInt(20) == 0 ? new byte[300_000] : new byte[0];
            default -> utf8(aCase());
        };
    }

    /** Ten thousand bytes that would be ten megabytes. */
    byte[] bomb() {
        return BOMB.clone();
    }

    private static byte[] makeBomb() {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[10_000_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Printable characters of this length, none of which ends a line. */
    String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (33 + random.nextInt(94)));
        }
        return text.toString();
    }

    private String oddValue() {
        var names = List.of("plan", "caseReference", "recipient", "subject", "asOf", "answers");
        var name = names.get(random.nextInt(names.size()));
        return "{\"" + name + "\": " + value() + "," + good.substring(good.indexOf('{') + 1);
    }

    private String manyFields() {
        var body = new StringBuilder("{");
        for (int i = 0; i < 1 + random.nextInt(8000); i++) {
            body.append('"').append(i).append("\":").append(i).append(',');
        }
        return body.append("\"answers\":").append(value()).append('}').toString();
    }

    private String aCase() {
        var request = "{\"domain\":\"police\",\"plan\":\"politie\",\"answers\":" + value() + "}";
        return "{\"caseReference\":\"x\",\"broughtBy\":%s,\"requests\":[%s%s]}"
                .formatted(value(), (request + ",").repeat(random.nextInt(40)), request);
    }

    private byte[] brokenBytes() {
        var bytes = utf8(good);
        for (int i = 0; i < 10; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] cut() {
        var bytes = utf8(good);
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private String field(String value) {
        return "{\"plan\":\"politie\",\"answers\":" + value + "}";
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
