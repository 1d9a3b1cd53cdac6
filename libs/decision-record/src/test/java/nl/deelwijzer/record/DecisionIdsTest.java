// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.deelwijzer.plan.PlanDigest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.Stream;

class DecisionIdsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123Z");
    private static final PlanDigest PLAN = new PlanDigest("sha256:" + "ab".repeat(32));
    private static final DecisionIds IDS = ids(0);

    @Test
    void givesUniqueIdsOfVersion7() {
        var seen = new HashSet<DecisionId>();
        for (int i = 0; i < 10_000; i++) {
            DecisionId id = IDS.unique(NOW);
            assertThat(id.value().version()).isEqualTo(7);
            assertThat(id.value().variant()).isEqualTo(2);
            assertThat(id.value().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
            seen.add(id);
        }

        assertThat(seen).hasSize(10_000);
    }

    @Test
    void givesTheSameIdOfVersion8ForTheSameRequest() {
        DecisionId id = repeatable(IDS, "key", "body");

        assertThat(ids(0)).isNotSameAs(IDS);
        assertThat(repeatable(ids(0), "key", "body")).isEqualTo(id);
        assertThat(id.value().version()).isEqualTo(8);
        assertThat(id.value().variant()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("others")
    void givesAnotherIdForAnotherRequest(DecisionId other) {
        assertThat(other).isNotEqualTo(repeatable(IDS, "key", "body"));
    }

    static Stream<DecisionId> others() {
        return Stream.of(
                repeatable(IDS, "key2", "body"),
                repeatable(IDS, "keyb", "ody"),
                repeatable(IDS, "key", "body2"),
                repeatable(ids(1), "key", "body"),
                IDS.repeatable(
                        new Oin("00000001003214345999"), "key", "body".getBytes(UTF_8), PLAN),
                IDS.repeatable(
                        Samples.ORGANISATION,
                        "key",
                        "body".getBytes(UTF_8),
                        new PlanDigest("sha256:" + "cd".repeat(32))));
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new DecisionIds(new byte[31], new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAnIdInItsOneForm() {
        assertThat(DecisionId.parse(Samples.id().toString())).contains(Samples.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "0198C2A0-0000-7000-8000-000000000000"})
    void readsNoOtherForm(String text) {
        assertThat(DecisionId.parse(text)).isEmpty();
    }

    private static DecisionIds ids(int firstByte) {
        return new DecisionIds(Samples.bytes(firstByte), new SecureRandom());
    }

    private static DecisionId repeatable(DecisionIds ids, String key, String body) {
        return ids.repeatable(Samples.ORGANISATION, key, body.getBytes(UTF_8), PLAN);
    }
}
