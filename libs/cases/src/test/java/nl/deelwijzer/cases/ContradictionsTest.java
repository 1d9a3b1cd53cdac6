// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

class ContradictionsTest {

    private static final Sample GIVING =
            of("police", "politie", Result.PERMITTED)
                    .answering("ontvanger", "zorg-of-hulpverlening");
    private static final Sample NO_USE =
            of("care", "zvh-casus", Result.PROHIBITED).titled("Deze casus mag niet");

    @Test
    void showsThatAReceiverMayNotUseWhatAnotherMayGive() {
        assertThat(found(GIVING, NO_USE))
                .singleElement()
                .isInstanceOf(Contradiction.ReceiverMayNotUse.class)
                .satisfies(it -> {
                    assertThat(it.decisions())
                            .containsExactly(GIVING.provision().id(), NO_USE.provision().id());
                    assertThat(it.explanation())
                            .startsWith("De politie mag of moet aan de zorg verstrekken.")
                            .contains("(zvh-casus) zegt: Deze casus mag niet.");
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"PERMITTED", "REMEDY", "CONSULT", "NOT_APPLICABLE"})
    void claimsNothingWhereTheReceiverIsNotForbidden(Result result) {
        assertThat(found(GIVING, of("care", "zvh-casus", result))).isEmpty();
    }

    @Test
    void claimsNothingAboutAReceiverThatTheAnswerDoesNotName() {
        var unclear =
                of("education", "onderwijs", Result.PERMITTED)
                        .answering("ontvanger", "politie-of-justitie");

        assertThat(found(unclear, NO_USE)).isEmpty();
        assertThat(found(of("police", "politie", Result.PERMITTED), NO_USE)).isEmpty();
    }

    @Test
    void claimsNothingAboutTwoPersons() {
        assertThat(found(GIVING, NO_USE.about("bsn:ander"))).isEmpty();
    }

    @Test
    void showsThatPartnersJudgeTheBasisOfOneReceiverDifferently() {
        var yes =
                of("municipality", "gemeente", Result.PERMITTED)
                        .answering("partner-eigen-grondslag", "ja")
                        .to("Wijkteam  west");
        var no =
                of("justice", "justitie", Result.PROHIBITED)
                        .answering("ontvanger-eigen-grondslag", "nee")
                        .to("wijkteam West");

        assertThat(found(yes, no))
                .singleElement()
                .isInstanceOf(Contradiction.BasisDisputed.class)
                .extracting(Contradiction::explanation)
                .asString()
                .startsWith("Volgens de gemeente heeft de ontvanger")
                .doesNotContain("Wijkteam");
        assertThat(found(yes, no.to("Een ander"))).isEmpty();
    }

    @Test
    void showsAPlanThatWasReferredToAndNotAsked() {
        var referring = of("police", "politie", Result.REFER).referringTo("gemeente");

        assertThat(found(referring))
                .singleElement()
                .isInstanceOf(Contradiction.ReferredPlanNotAsked.class)
                .extracting(Contradiction::explanation)
                .isEqualTo(
                        "De politie verwijst naar het plan gemeente. In deze zaak is met dat plan niet beslist.");
        assertThat(found(referring, of("municipality", "gemeente", Result.PERMITTED))).isEmpty();
    }

    @Test
    void showsTheFirstQuestionOfOnePlanThatPartnersAnsweredDifferently() {
        var one =
                of("care", "verstrekking-aan-politie", Result.REQUIRED)
                        .answering("vraag-of-vordering", "vordering")
                        .answering("sector", "zorg");
        var other =
                of("education", "verstrekking-aan-politie", Result.PERMITTED)
                        .answering("vraag-of-vordering", "vraag")
                        .answering("sector", "onderwijs");
        var sameAgain =
                of("care", "verstrekking-aan-politie", Result.PERMITTED)
                        .answering("vraag-of-vordering", "vraag");

        assertThat(found(one, other))
                .singleElement()
                .isInstanceOf(Contradiction.AnsweredDifferently.class)
                .extracting(Contradiction::explanation)
                .asString()
                .endsWith("antwoordden verschillend op de vraag: Kop vraag-of-vordering.");
        assertThat(found(one, sameAgain)).isEmpty();
    }

    private static Sample of(String domain, String plan, Result result) {
        return Sample.of(domain, plan, result);
    }

    private static List<Contradiction> found(Sample... decisions) {
        return CaseOverview.of(
                        new CaseOverview.Identity("case", List.of("ZVH-1"), "police"),
                        Arrays.stream(decisions).map(Sample::provision).toList())
                .contradictions();
    }
}
