// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;

/**
 * Values of documents as bytes. For the kinds that are {@linkplain #isOrdered ordered} the unsigned
 * order of the bytes is the server's order of the values; different values have different bytes, of
 * which none begins another.
 */
final class ValueBytes {

    private static final int ABSENT = 0x20;
    private static final int NUMBER = 0x30;
    private static final int TEXT = 0x40;
    private static final int OBJECT_ID = 0x50;
    private static final int BOOLEAN = 0x60;
    private static final int MOMENT = 0x70;
    private static final int OTHER = 0x80;

    private static final int END_OF_TEXT = 0;
    private static final int ESCAPE = 1;

    private ValueBytes() {}

    /** Whether the bytes of this value have the order of the values. */
    static boolean isOrdered(@Nullable Object value) {
        return kind(value) != OTHER;
    }

    /** Whether it is there, and ordered. */
    static boolean isSearchable(@Nullable Object value) {
        return isOrdered(value) && kind(value) != ABSENT;
    }

    static byte[] of(@Nullable Object value) {
        ByteBuf bytes = Unpooled.buffer(40);
        write(value, bytes);
        return rest(bytes);
    }

    /** The bytes that stand in the buffer. */
    static byte[] rest(ByteBuf bytes) {
        byte[] rest = new byte[bytes.readableBytes()];
        var _ = bytes.getBytes(bytes.readerIndex(), rest);
        return rest;
    }

    static void write(@Nullable Object value, ByteBuf out) {
        var _ = out.writeByte(kind(value));
        switch (value) {
            case null -> {}
            case Missing _ -> {}
            case Decimal128 exact -> writeOther(exact, out);
            case Number number -> writeNumber(number, out);
            case String text -> writeText(text, out);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean truth -> out.writeBoolean(truth);
            case Instant moment -> out.writeLong(moment.toEpochMilli() ^ Long.MIN_VALUE);
            default -> writeOther(value, out);
        }
    }

    private static int kind(@Nullable Object value) {
        return switch (value) {
            case null -> ABSENT;
            case Missing _ -> ABSENT;
            case Decimal128 _ -> OTHER;
            case Number _ -> NUMBER;
            case String _ -> TEXT;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> BOOLEAN;
            case Instant _ -> MOMENT;
            default -> OTHER;
        };
    }

    /** The nearest double, then what a whole number has more than that. */
    private static void writeNumber(Number number, ByteBuf out) {
        double nearest = number.doubleValue() + 0.0;
        long bits = Double.doubleToLongBits(nearest);
        var _ = out.writeLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        long more = number instanceof Long whole ? whole - (long) nearest : 0;
        var _ = out.writeShort((int) more ^ Short.MIN_VALUE);
    }

    /** In the order of Java's characters, as the server compares. */
    private static void writeText(String text, ByteBuf out) {
        for (int i = 0; i < text.length(); i++) {
            writeCharacter(text.charAt(i), out);
        }
        var _ = out.writeByte(END_OF_TEXT);
    }

    private static void writeCharacter(char character, ByteBuf out) {
        if (character <= ESCAPE) {
            var _ = out.writeByte(ESCAPE).writeByte(character + 1);
        } else if (character < 0x80) {
            var _ = out.writeByte(character);
        } else if (character < 0x800) {
            var _ = out.writeByte(0xC0 | (character >> 6)).writeByte(0x80 | (character & 0x3F));
        } else {
            var _ =
                    out.writeByte(0xE0 | (character >> 12))
                            .writeByte(0x80 | ((character >> 6) & 0x3F))
                            .writeByte(0x80 | (character & 0x3F));
        }
    }

    private static void writeOther(Object value, ByteBuf out) {
        BsonEncoder.encodeDocument(Collections.singletonMap("", value), out);
    }
}
