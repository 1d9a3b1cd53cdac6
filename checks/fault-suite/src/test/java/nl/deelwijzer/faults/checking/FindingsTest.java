// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.checking;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.local.DemoKeys;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.VerifierKey;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

class FindingsTest {

    private static final Map<Integer, Integer> NONE = Map.of();
    private static final String OUTCOME = "permitted";

    @Test
    void findsNothingWrongWithOneRecordOfOneAnswer() {
        Verdict verdict = verdict(given("case", "a", "a"), entry("a", "case"));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.counts()).isEqualTo(new Verdict.Counts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void findsAnAnswerWithoutARecord() {
        Verdict verdict = verdict(given("case", "a"));

        assertThat(verdict.counts().missing()).isEqualTo(1);
        assertThat(verdict.faults()).hasSize(1);
    }

    @Test
    void findsTwoRecordsOfOneQuestion() {
        Verdict verdict = verdict(given("case", "a"), entry("a", "case"), entry("b", "case"));

        assertThat(verdict.counts().twice()).isEqualTo(1);
    }

    @Test
    void findsADecisionThatStandsInTheLogTwice() {
        Verdict verdict = verdict(given("case"), entry("a", "one"), entry("a", "other"));

        assertThat(verdict.counts().twice()).isEqualTo(1);
    }

    @Test
    void takesNoRecordOfAnotherQuestionForThatOfTheAnswer() {
        Verdict verdict = verdict(given("case", "a"), entry("a", "other"));

        assertThat(verdict.counts().missing()).isEqualTo(1);
    }

    @Test
    void takesNoRecordOfAnotherOutcomeForThatOfTheAnswer() {
        Call call =
                new Call("police", "case", true, List.of(new Call.Given("a", "forbidden")), NONE);

        Verdict verdict = verdict(call, entry("a", "case"));

        assertThat(verdict.counts().missing()).isEqualTo(1);
    }

    @Test
    void findsTwoAnswersToOneQuestion() {
        Verdict verdict = verdict(given("case", "a", "b"), entry("a", "case"), entry("b", "else"));

        assertThat(verdict.faults()).anyMatch(fault -> fault.contains("two decisions"));
    }

    @Test
    void countsARecordOfAQuestionThatGotNoAnswerAndAllowsIt() {
        Call unanswered = new Call("police", "case", true, List.of(), Map.of(503, 3));

        Verdict verdict = verdict(unanswered, entry("a", "case"));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.counts().unanswered()).isEqualTo(1);
        assertThat(verdict.refusals()).isEqualTo(Map.of(503, 3));
    }

    @Test
    void tellsAProofThatDoesNotHold() {
        Findings findings = new Findings(Map.of(), Map.of());

        findings.proof("a", Optional.of("LEAF_MISMATCH"));
        findings.proof("b", Optional.empty());

        assertThat(findings.verdict().faults()).containsExactly("proof of a: LEAF_MISMATCH");
        assertThat(findings.verdict().counts().proven()).isEqualTo(1);
    }

    private static Verdict verdict(Call call, LoggedDecision... entries) {
        Findings findings =
                new Findings(
                        Arrays.stream(entries).collect(Collectors.groupingBy(LoggedDecision::id)),
                        Arrays.stream(entries)
                                .collect(Collectors.groupingBy(LoggedDecision::caseReference)));
        findings.look(call);
        findings.lookForRepetitions();
        return findings.verdict();
    }

    private static Call given(String caseReference, String... ids) {
        List<Call.Given> given = Arrays.stream(ids).map(id -> new Call.Given(id, OUTCOME)).toList();
        return new Call("police", caseReference, true, given, NONE);
    }

    private static LoggedDecision entry(String id, String caseReference) {
        return new LoggedDecision(id, caseReference, OUTCOME, new byte[0], policy());
    }

    private static LogPolicy policy() {
        return switch (VerifierKey.configured(DemoKeys.LOGS.getFirst())) {
            case Checked.Accepted<VerifierKey>(VerifierKey key) ->
                    new LogPolicy(key.name(), List.of(key), List.of(), 0);
            case Checked.Refused<VerifierKey>(var reason) ->
                    throw new IllegalStateException(reason.toString());
        };
    }
}
