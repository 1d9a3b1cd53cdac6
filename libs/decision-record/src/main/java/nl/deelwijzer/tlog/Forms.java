// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The written forms that all C2SP formats share, each with one way to write a value. */
final class Forms {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Forms() {}

    /**
     * Canonical base64 with padding (RFC 4648 section 4): what would be written otherwise is
     * refused.
     */
    static byte[] base64(String text, Reason otherwise) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            Refusal.unless(Base64.getEncoder().encodeToString(bytes).equals(text), otherwise);
            return bytes;
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(otherwise);
        }
    }

    static Hash hash(String base64, Reason otherwise, Reason otherLength) {
        byte[] bytes = base64(base64, otherwise);
        Refusal.unless(bytes.length == Hash.BYTES, otherLength);
        return Hash.of(bytes);
    }

    /** ASCII decimal without sign and leading zero, up to 2^63 - 1. */
    static long decimal(String text, Reason otherwise) {
        Refusal.unless(DECIMAL.matcher(text).matches(), otherwise);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooGreat) {
            throw new Refusal(otherwise);
        }
    }

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new Refusal(Reason.NOT_UTF8);
        }
    }
}
