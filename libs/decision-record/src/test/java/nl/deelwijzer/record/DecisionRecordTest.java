// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Walk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class DecisionRecordTest {

    @Test
    void recordsTheWalkAndWhoDecided() {
        DecisionRecord decision = Samples.full();

        assertThat(decision.result()).isEqualTo(Result.PERMITTED);
        assertThat(decision.organisation()).isEqualTo(Samples.ORGANISATION);
        assertThat(decision.time()).isEqualTo(Instant.parse("2026-11-23T09:00:00.123Z"));
        assertThat(decision.pending()).containsExactly("toestemming");
        assertThat(decision.conditions())
                .extracting(Condition::id)
                .containsExactly("toestemming", "melding", "vastleggen");
        assertThat(decision.path())
                .extracting(RecordedStep::question)
                .containsExactly("bevoegd", "soort", "noodzakelijk");
        assertThat(decision.path().get(2).motivation())
                .isEqualTo(
                        new PersonalContent.Kept<>(
                                new FreeText(Samples.MOTIVATION), Salt.of(Samples.bytes(4))));
    }

    @Test
    void doesNotRecordAnswersThatWereNeverAsked() {
        assertThat(json(Samples.full())).doesNotContain("nooit-gevraagd");
    }

    @Test
    void recordsNoMotivationWhereNoneWasGiven() {
        assertThat(Samples.withMotivation("").path().get(2).motivation()).isNull();
    }

    @ParameterizedTest
    @MethodSource("thingsWithPersonalContent")
    void showsNoPersonalContentAsText(Object thing) {
        assertThat(thing.toString()).doesNotContain(Samples.PERSONAL);
    }

    static Stream<Object> thingsWithPersonalContent() {
        DecisionRecord decision = Samples.full();
        return Stream.of(
                decision,
                Samples.context(0),
                decision.actor(),
                decision.recipient(),
                List.of(decision.path()),
                new Actor(Samples.ORGANISATION, Samples.SUB, Samples.CLIENT),
                new FreeText(Samples.MOTIVATION),
                Samples.SUBJECT,
                new DecisionReading.Read(decision),
                DecisionEvents.encode(decision, "decisions"));
    }

    @Test
    void showsItsIdAsText() {
        assertThat(Samples.full())
                .hasToString("DecisionRecord[0198c2a0-0000-7000-8000-000000000000]");
    }

    @Test
    void holdsNoPersonalContentInItsCommitmentForm() {
        String entry = new String(Samples.full().commitmentForm(), UTF_8);

        assertThat(entry)
                .doesNotContain(Samples.PERSONAL)
                .doesNotContain("salt")
                .doesNotContain("content\"");
        assertThat(entry.split("\"commitment\":", -1)).hasSize(5);
        assertThat(entry).contains("\"caseReference\":\"ZVH-2026-0142\"", "\"heading\":\"Kop\"");
    }

    @Test
    void keepsItsCommitmentFormWhenPersonalContentIsDestroyed() {
        DecisionRecord decision = Samples.full();
        DecisionRecord destroyed = decision.destroyPersonalContent();

        assertThat(destroyed.commitmentForm()).isEqualTo(decision.commitmentForm());
        assertThat(json(destroyed)).doesNotContain(Samples.PERSONAL).doesNotContain("salt");
    }

    @Test
    void commitsToTheSameContentDifferentlyUnderAnotherSalt() {
        assertThat(Samples.full().actor().commitment())
                .isNotEqualTo(Samples.repeated().actor().commitment());
    }

    @Test
    void refusesAnEntryThatIsTooLongForTheLog() {
        var outcome =
                new Outcome(
                        "nee",
                        Result.PROHIBITED,
                        "x".repeat(70_000),
                        "Omdat.",
                        List.of(),
                        null,
                        List.of());
        var decided = new Walk.Decided(outcome, List.of(), List.of(), List.of());
        DecisionRecord decision = Samples.record(Samples.context(0), decided, 1);

        assertThatThrownBy(decision::commitmentForm).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasTheSameContentAsItsRepetition() {
        DecisionRecord decision = Samples.full();

        assertThat(decision.sameContentAs(Samples.repeated())).isTrue();
        assertThat(decision.commitmentForm()).isNotEqualTo(Samples.repeated().commitmentForm());
    }

    @Test
    void countsTheSameRequestOfAColleagueAsTheSame() {
        assertThat(Samples.full().sameContentAs(Samples.byAColleague())).isTrue();
    }

    @Test
    void countsDestroyedContentAsTheSame() {
        DecisionRecord stored = Samples.full().destroyPersonalContent();

        assertThat(stored.sameContentAs(Samples.repeated())).isTrue();
        assertThat(Samples.repeated().sameContentAs(stored)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("otherDecisions")
    void differsFromAnotherDecision(DecisionRecord other) {
        assertThat(Samples.full().sameContentAs(other)).isFalse();
        assertThat(other.sameContentAs(Samples.full())).isFalse();
    }

    static Stream<DecisionRecord> otherDecisions() {
        return Stream.of(
                Samples.least(),
                Samples.withMotivation("Een andere reden."),
                Samples.withMotivation(""),
                Samples.record(Samples.context(0), Samples.decided(null), 1));
    }

    static String json(DecisionRecord decision) {
        return new String(DecisionJson.write(decision), UTF_8);
    }
}
