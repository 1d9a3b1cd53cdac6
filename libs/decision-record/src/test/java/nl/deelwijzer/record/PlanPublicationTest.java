// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.plan.PlanDigest;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class PlanPublicationTest {

    private static final String CONTENT = "{\"plan\":\"é\"}";
    private static final PlanDigest DIGEST =
            new PlanDigest(CanonicalJson.digest(java.util.Map.of("plan", "é")));

    @Test
    void readsBackWhatItPublished() {
        var publication = new PlanPublication(DIGEST, CONTENT);
        var message = publication.message("plans");

        assertThat(message.key()).isEqualTo(DIGEST.value());
        assertThat(PlanPublication.read(DecisionEventsTest.received(message)))
                .contains(publication);
    }

    @Test
    void refusesContentOfAnotherDigest() {
        assertThatThrownBy(() -> new PlanPublication(DIGEST, "{}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PlanPublication.read(received(DIGEST.value(), "{}".getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void refusesContentThatIsNotText() {
        assertThat(PlanPublication.read(received(DIGEST.value(), new byte[] {(byte) 0xff})))
                .isEmpty();
    }

    private static org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]> received(
            String key, byte[] value) {
        return DecisionEventsTest.received(new ProducerRecord<>("plans", key, value));
    }
}
