// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.Kite;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.record.DecisionRecord;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReplayingTest {

    private static final Plan PLAN = Kite.plan(Kite.text());

    @Test
    void decidesTheSameByTheSamePlan() {
        assertThat(Replaying.exactly(PLAN, Kite.calm(PLAN))).isEqualTo(new Replay.Identical());
        assertThat(Replaying.exactly(PLAN, Kite.storm(PLAN))).isEqualTo(new Replay.Identical());
    }

    @Test
    void findsAWordThatIsNotThePlans() {
        var other = version("Not today\"\n    explains: \"It", "Never\"\n    explains: \"It");

        var replay = Replaying.exactly(PLAN, Kite.calm(other));

        assertThat(replay)
                .isEqualTo(different(Aspect.WORDING, List.of("Never"), List.of("Not today")));
    }

    @Test
    void findsAnotherPlanThatTheDecisionRefersTo() {
        var here = version("result: PROHIBITED", "result: REFER\n    refer-to: balloon");
        var elsewhere = version("result: PROHIBITED", "result: REFER\n    refer-to: drone");

        var difference = different(Aspect.REFER_TO, List.of("balloon"), List.of("drone"));
        assertThat(Replaying.exactly(elsewhere, Kite.calm(here))).isEqualTo(difference);
        assertThat(Replaying.against(elsewhere, Kite.calm(here))).isEqualTo(difference);
    }

    @Test
    void namesEveryAspectInWhichTheRecordDoesNotFollowFromItsAnswers() {
        assertThat(Replaying.exactly(PLAN, withPath(Kite.storm(PLAN), Kite.calm(PLAN))))
                .isEqualTo(
                        new Replay.Different(
                                List.of(
                                        new Difference(
                                                Aspect.OUTCOME,
                                                List.of("not-today"),
                                                List.of("fly")),
                                        new Difference(
                                                Aspect.RESULT,
                                                List.of("PROHIBITED"),
                                                List.of("PERMITTED")),
                                        new Difference(
                                                Aspect.BASIS,
                                                List.of(),
                                                List.of("Kite Act art. 1")),
                                        new Difference(
                                                Aspect.CONDITIONS,
                                                List.of(),
                                                List.of("gloves", "check-knots", "look-up")),
                                        new Difference(
                                                Aspect.PENDING,
                                                List.of(),
                                                List.of("gloves", "check-knots")),
                                        new Difference(
                                                Aspect.WORDING,
                                                List.of("Not today", "It does not work."),
                                                List.of(
                                                        "Fly",
                                                        "Have fun.",
                                                        "BEFORE Put on gloves.",
                                                        "BEFORE Check the knots.",
                                                        "WITH Look up.")))));
    }

    @Test
    void comparesAnotherVersionByWhatItMeans() {
        var reworded = version("\"Put on gloves.\"", "\"Wear gloves.\"");
        var reordered = version("adds: [gloves]", "adds: [look-up, gloves]");
        var warmer =
                Kite.plan(
                        Kite.text("storm: {to: line, adds: [gloves]}", "storm: line")
                                .replace("breeze: line", "breeze: {to: line, adds: [gloves]}"));
        var stricter =
                version(
                        "storm: {to: line, adds: [gloves]}",
                        "storm: {to: not-today, adds: [gloves]}");

        assertThat(Replaying.against(reworded, Kite.storm(PLAN))).isEqualTo(new Replay.Identical());
        assertThat(Replaying.against(warmer, Kite.storm(PLAN)))
                .isInstanceOf(Replay.Different.class)
                .extracting(it -> ((Replay.Different) it).differences().getFirst())
                .isEqualTo(
                        new Difference(
                                Aspect.CONDITIONS,
                                List.of("gloves", "check-knots", "look-up"),
                                List.of("check-knots", "look-up")));
        assertThat(Replaying.against(reordered, Kite.storm(PLAN)))
                .isEqualTo(new Replay.Identical());
        assertThat(Replaying.against(stricter, Kite.storm(PLAN)))
                .isInstanceOf(Replay.Different.class);
        assertThat(Replaying.against(stricter, Kite.calm(PLAN))).isEqualTo(new Replay.Identical());
    }

    @Test
    void namesTheQuestionThatAnotherVersionAsksBesides() {
        var asksMore =
                version("storm: {to: line, adds: [gloves]}", "storm: {to: permit, adds: [gloves]}");

        assertThat(Replaying.against(asksMore, Kite.storm(PLAN)))
                .isEqualTo(new Replay.Incomplete("permit"));
    }

    @Test
    void takesAnAnswerThatAnotherVersionDoesNotKnowAsNotGiven() {
        var renamedOption =
                Kite.text("storm: \"Hard\"", "gale: \"Hard\"").replace("storm: {to", "gale: {to");
        var renamedQuestion = Kite.text().replace("line:", "rope:").replace(" line", " rope");

        assertThat(Replaying.against(Kite.plan(renamedOption), Kite.storm(PLAN)))
                .isEqualTo(new Replay.Incomplete("wind"));
        assertThat(Replaying.against(Kite.plan(renamedQuestion), Kite.storm(PLAN)))
                .isEqualTo(new Replay.Incomplete("rope"));
    }

    private static Replay different(Aspect aspect, List<String> then, List<String> now) {
        return new Replay.Different(List.of(new Difference(aspect, then, now)));
    }

    private static Plan version(String old, String now) {
        return Kite.plan(Kite.text(old, now));
    }

    /** What the second decision says, with the path of the first. */
    private static DecisionRecord withPath(DecisionRecord path, DecisionRecord rest) {
        return new DecisionRecord(
                rest.id(),
                rest.object(),
                rest.origin(),
                rest.actor(),
                rest.time(),
                rest.domain(),
                rest.caseReference(),
                rest.caseId(),
                rest.broughtBy(),
                rest.organisation(),
                rest.recipient(),
                rest.subject(),
                rest.outcome(),
                rest.conditions(),
                path.path(),
                rest.pending(),
                rest.trace());
    }
}
