// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Stage;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Messages that are no events: bytes without meaning, nothing at all, and events with wrong fields.
 */
record Poisoned() implements Fault {

    private static final String DECISIONS = "decisions";

    @Override
    public String name() {
        return "poison event";
    }

    @Override
    public boolean isFelt() {
        return false;
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Topic topic = new Topic(stage, DECISIONS);
        List<ProducerRecord<byte[], byte[]>> poison = new ArrayList<>();
        byte[] bytes = new byte[random.nextInt(1, 5_000)];
        random.nextBytes(bytes);
        poison.add(new ProducerRecord<>(DECISIONS, null, bytes));
        poison.add(new ProducerRecord<>(DECISIONS, null, new byte[0]));
        poison.add(new ProducerRecord<>(DECISIONS, null, null));
        topic.last(1).stream().map(Poisoned::spoiled).forEach(poison::add);
        topic.send(poison);
        return new Done(poison.size() + " messages", poison.size(), Set.of());
    }

    /** A true event with one field more. */
    private static ProducerRecord<byte[], byte[]> spoiled(ConsumerRecord<byte[], byte[]> event) {
        String text = new String(event.value(), StandardCharsets.UTF_8);
        byte[] wrong = ("{\"unknown\":1," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(
                DECISIONS, event.partition(), event.key(), wrong, event.headers());
    }
}
