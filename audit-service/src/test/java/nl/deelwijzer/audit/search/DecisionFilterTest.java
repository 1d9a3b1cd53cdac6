// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.record.Pseudonymiser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Base64;

class DecisionFilterTest {

    private static final SampleDecision ONE = SampleDecision.any();
    private static final SampleDecision OTHER = SampleDecision.other();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caseReference",
                "domain",
                "plan",
                "outcome",
                "result",
                "basis",
                "condition",
                "recipient",
                "organisation",
                "subject",
                "from"
            })
    void findsByEachThingThatCanBeAsked(String asked) {
        var filter = only(asked);

        assertThat(filter.finds(OTHER.record())).isTrue();
        assertThat(filter.finds(ONE.record())).isFalse();
    }

    @Test
    void endsAPeriodBeforeItsEnd() {
        var until = only("until");

        assertThat(until.finds(ONE.record())).isTrue();
        assertThat(until.finds(OTHER.record())).isFalse();
    }

    @Test
    void findsEverythingWhereNothingIsAsked() {
        assertThat(only("nothing").finds(ONE.record())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipient", "subject"})
    void doesNotFindDestroyedContent(String asked) {
        assertThat(only(asked).finds(OTHER.record().destroyPersonalContent())).isFalse();
    }

    private static DecisionFilter only(String asked) {
        return new DecisionFilter(
                asked.equals("caseReference") ? OTHER.caseReference() : null,
                asked.equals("domain") ? OTHER.domain() : null,
                asked.equals("plan") ? OTHER.plan() : null,
                asked.equals("outcome") ? OTHER.outcome() : null,
                asked.equals("result") ? OTHER.result() : null,
                asked.equals("basis") ? OTHER.basis() : null,
                asked.equals("condition") ? OTHER.condition() : null,
                asked.equals("recipient") ? OTHER.text() : null,
                asked.equals("organisation") ? OTHER.organisation() : null,
                asked.equals("subject") ? pseudonyms().subject("bsn", OTHER.subject()) : null,
                asked.equals("from") ? OTHER.time() : null,
                asked.equals("until") ? OTHER.time() : null);
    }

    private static Pseudonymiser pseudonyms() {
        return new Pseudonymiser(Base64.getDecoder().decode(SampleDecision.KEY));
    }
}
