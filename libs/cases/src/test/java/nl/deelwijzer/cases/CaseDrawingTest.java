// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.dutch.DutchWords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class CaseDrawingTest {

    private static final String HOSTILE = "<script>\"Wijkteam\" & co</script>";

    @Test
    void tellsInWordsWhatItDraws() throws Exception {
        var svg = parsed(CaseDrawing.draw(overview(Result.PERMITTED, Result.PROHIBITED)));

        assertThat(texts(svg, "desc"))
                .singleElement()
                .asString()
                .contains("in 2 beslissingen; ingebracht door de politie");
        assertThat(String.join(" ", texts(svg, "text")))
                .contains("In woorden", "De zorg →", "Mag niet", "Wpg art. 19")
                .contains("In deze beslissingen is geen tegenspraak te zien.");
    }

    @ParameterizedTest
    @EnumSource
    void writesTheAnswerBesideEveryArrow(Result result) throws Exception {
        var svg = parsed(CaseDrawing.draw(overview(result)));

        assertThat(texts(svg, "text")).contains(DutchWords.of(result));
    }

    @Test
    void takesWhatSomebodyTypedForTextOnly() throws Exception {
        var svg = CaseDrawing.draw(overview(Result.PERMITTED));

        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(String.join("", texts(parsed(svg), "text"))).contains("Wijkteam");
    }

    @ParameterizedTest
    @EnumSource
    void drawsEachResultWithALineOfItsKindInMermaid(Result result) {
        var line =
                switch (result) {
                    case PERMITTED -> "-->";
                    case REQUIRED -> "==>";
                    case PROHIBITED -> "--x";
                    case CONSULT, REFER, REPORT, REMEDY, NOT_APPLICABLE -> "-.->";
                };

        assertThat(CaseMermaid.draw(overview(result)))
                .contains("care[\"de zorg\"] " + line + "|\"" + DutchWords.of(result) + "\"| r1\n")
                .doesNotContain("\"Wijkteam\"")
                .doesNotContain("<script>");
    }

    @Test
    void drawsAContradictionInMermaidWhereItIsSeen() {
        var one = overview(Result.REFER);
        var contradicted =
                new CaseOverview(
                        one.identity(),
                        one.provisions(),
                        List.of(
                                new Contradiction.ReferredPlanNotAsked(
                                        one.provisions().getFirst(), "zorg")));

        assertThat(CaseMermaid.draw(contradicted))
                .contains("  t1{{\"Tegenspraak: De zorg verwijst naar het plan zorg.")
                .doesNotContain("%%");
    }

    private static CaseOverview overview(Result... results) {
        return CaseOverview.of(
                new CaseOverview.Identity("case", List.of("ZVH-1"), "police"),
                Arrays.stream(results)
                        .map(result -> Sample.of("care", "zorg", result))
                        .map(it -> it.to(HOSTILE).provision())
                        .toList());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg, String element) {
        var found = svg.getElementsByTagName(element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
