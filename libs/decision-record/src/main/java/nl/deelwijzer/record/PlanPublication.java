// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A plan on the compacted topic, so that any decision can be replayed against exactly the plan that
 * was used. Key is the digest, value the canonical JSON. Not a CloudEvent: nothing happened. It is
 * content under its own address, and the same plan published by ten instances must be the same
 * message, without an id, a source or a time of its own.
 *
 * @param canonicalJson the content of the plan file, of which the digest is SHA-256
 */
public record PlanPublication(PlanDigest digest, String canonicalJson) {

    /**
     * @throws IllegalArgumentException if the content has another digest
     */
    public PlanPublication {
        if (!digestOf(canonicalJson.getBytes(StandardCharsets.UTF_8)).equals(digest)) {
            throw new IllegalArgumentException(
                    "the published content is not that of plan " + digest);
        }
    }

    /** Publishes a plan. */
    public static PlanPublication of(Plan plan) {
        return new PlanPublication(plan.digest(), plan.canonicalJson());
    }

    /**
     * The publication in a message, if the key is the digest of the value and the value is
     * well-formed UTF-8.
     */
    public static Optional<PlanPublication> read(ConsumerRecord<String, byte[]> message) {
        if (message.key() == null || message.value() == null) {
            return Optional.empty();
        }
        String content = new String(message.value(), StandardCharsets.UTF_8);
        PlanDigest digest = digestOf(content.getBytes(StandardCharsets.UTF_8));
        return digest.value().equals(message.key())
                ? Optional.of(new PlanPublication(digest, content))
                : Optional.empty();
    }

    /** The message for a topic. */
    public ProducerRecord<String, byte[]> message(String topic) {
        return new ProducerRecord<>(
                topic, digest.value(), canonicalJson.getBytes(StandardCharsets.UTF_8));
    }

    private static PlanDigest digestOf(byte[] content) {
        return new PlanDigest("sha256:" + HexFormat.of().formatHex(Hashes.sha256(content)));
    }

    /** The digest only. */
    @Override
    public String toString() {
        return "PlanPublication[" + digest + "]";
    }
}
