// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An event of the broker, kept in a file for another program to send again, byte for byte. */
final class SentEvent {

    private final byte[] key;
    private final byte[] value;
    private final List<Header> headers;

    private SentEvent(byte[] key, byte[] value, List<Header> headers) {
        this.key = key;
        this.value = value;
        this.headers = headers;
    }

    /** The first one of a topic. */
    static SentEvent first(String topic) {
        try (var reader = new TopicReader(topic)) {
            return of(reader.next().getFirst());
        }
    }

    private static SentEvent of(ConsumerRecord<byte[], byte[]> found) {
        return new SentEvent(found.key(), found.value(), List.of(found.headers().toArray()));
    }

    ProducerRecord<byte[], byte[]> to(String topic) {
        return new ProducerRecord<>(topic, null, key, value, headers);
    }

    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            put(out, key);
            put(out, value);
            out.writeInt(headers.size());
            for (var header : headers) {
                out.writeUTF(header.key());
                put(out, header.value());
            }
        }
    }

    static SentEvent read(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            var key = taken(in);
            var value = taken(in);
            var headers = new ArrayList<Header>();
            for (int left = in.readInt(); left > 0; left--) {
                headers.add(new RecordHeader(in.readUTF(), taken(in)));
            }
            return new SentEvent(key, value, headers);
        }
    }

    private static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] taken(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
