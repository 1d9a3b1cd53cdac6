// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Stage;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.util.List;
import java.util.Random;

/** Events that came already come again, to the letter. */
record Delivered() implements Fault {

    private static final int OF_EACH_PARTITION = 20;

    @Override
    public String name() {
        return "duplicate delivery";
    }

    @Override
    public boolean isFelt() {
        return false;
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Topic decisions = new Topic(stage, "decisions");
        List<ConsumerRecord<byte[], byte[]>> last = decisions.last(OF_EACH_PARTITION);
        if (last.isEmpty()) {
            throw new IllegalStateException("no event came before");
        }
        decisions.send(last.stream().map(Delivered::again).toList());
        return Done.of(last.size() + " events");
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> event) {
        return new ProducerRecord<>(
                event.topic(), event.partition(), event.key(), event.value(), event.headers());
    }
}
