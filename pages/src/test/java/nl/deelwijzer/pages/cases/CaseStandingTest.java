// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.CaseAnswer;
import nl.deelwijzer.pages.api.Domain;

import org.junit.jupiter.api.Test;

import java.util.List;

class CaseStandingTest {

    private static final Case.Part POLICE =
            Samples.part(Domain.POLICE, "politie", "College, afdeling Jeugd");
    private static final Case.Part MUNICIPALITY =
            Samples.part(Domain.MUNICIPALITY, "riec-signaal", "RIEC");
    private static final Case.Part CARE = Samples.part(Domain.CARE, "zorg", "Wijkteam 3");

    private static final CaseAnswer.Result SILENT =
            Samples.result(
                    """
                    {"domain": "care", "status": "UNAVAILABLE", "problem": {"type": "/unavailable"}}
                    """);
    private static final CaseAnswer.Result REFUSED =
            Samples.result(
                    """
                    {"domain": "care", "status": "REJECTED", "problem": {"detail": "Zo niet.", "errors": [
                      {"location": "/recipient", "code": "too-long", "detail": "Te lang."},
                      {"location": "/plan", "code": "unknown", "detail": "Onbekend."}]}}
                    """);
    private static final CaseAnswer.Result OF_ANOTHER_DAY =
            Samples.result(
                    """
                    {"domain": "care", "status": "REJECTED", "problem": {"type": "/problems/plan-not-in-force",
                      "errors": [{"location": "/asOf", "code": "out-of-range", "detail": "Kies een datum."}]}}
                    """);
    private static final CaseAnswer.Result BEGUN =
            Samples.result(
                    """
                    {"domain": "care", "status": "INCOMPLETE", "decision": {
                      "plan": {"id": "zorg", "version": "1.0.0", "digest": "sha256:0", "status": "IN_FORCE"},
                      "conditions": [], "path": [{"question": "een", "heading": "Kop", "answer": ["a", "b"]}]}}
                    """);

    @Test
    void tellsOfADomainThatIsSilentOrRefusesWhyThereIsNoAnswer() {
        assertThat(Answered.of(CARE, SILENT).standing()).isEqualTo(Answered.Standing.SILENT);
        assertThat(Answered.of(CARE, SILENT).problems())
                .singleElement()
                .asString()
                .contains("antwoordt nu niet");
        assertThat(Answered.of(CARE, REFUSED).standing()).isEqualTo(Answered.Standing.REFUSED);
        assertThat(Answered.of(CARE, REFUSED).problems()).containsExactly("Te lang.", "Onbekend.");
        assertThat(Answered.of(CARE, OF_ANOTHER_DAY).problems())
                .containsExactly("Dit plan geldt vandaag niet. Kies een ander plan.");
        assertThat(Answered.of(CARE, BEGUN).standing()).isEqualTo(Answered.Standing.BEGUN);
        assertThat(Answered.of(CARE, BEGUN).told().path().getFirst().options())
                .containsExactly("a", "b");
    }

    @Test
    void hidesNobodysAnswerBehindADomainThatIsSilent() {
        var standing = of(Answered.of(CARE, SILENT), decided(POLICE, Samples.walked("PERMITTED")));

        assertThat(standing.matrix())
                .extracting(SharingRow::answer)
                .containsExactly("Antwoordt nu niet", "Mag, maar pas na één voorwaarde");
        assertThat(standing.ready()).extracting(Answered::part).containsExactly(POLICE);
        assertThat(standing.unready()).extracting(Answered::part).containsExactly(CARE);
        assertThat(standing.sentences()).singleElement().asString().startsWith("De politie → ");
    }

    @Test
    void seesBeforeRecordingThatPartnersContradictEachOther() {
        var standing =
                of(
                        decided(POLICE, Samples.walked("PERMITTED")),
                        decided(
                                MUNICIPALITY,
                                Samples.walked("riec-signaal", "PROHIBITED", "een", "nee")));

        assertThat(standing.contradictions())
                .singleElement()
                .asString()
                .startsWith("De politie mag of moet aan de gemeente verstrekken.");
        assertThat(standing.matrix().getFirst().to())
                .isEqualTo("College, afdeling Jeugd (de gemeente)");
    }

    @Test
    void isRecordedWhenNothingIsOpen() {
        var recorded = Answered.recorded(POLICE, Samples.walked("REQUIRED"));

        assertThat(of(recorded).isRecorded()).isTrue();
        assertThat(of(recorded, Answered.of(CARE, BEGUN)).isRecorded()).isFalse();
        assertThat(of(recorded).ready()).isEmpty();
    }

    private static Answered decided(Case.Part part, CaseAnswer.Walked walked) {
        return Answered.of(
                part, new CaseAnswer.Result(part.domain().word(), "DECIDED", walked, null));
    }

    private static CaseStanding of(Answered... answers) {
        var about = new Case.About("ZVH-1", Domain.POLICE);
        return new CaseStanding(
                Case.begin(about, List.of(answers).stream().map(Answered::part).toList()),
                List.of(answers),
                "");
    }
}
