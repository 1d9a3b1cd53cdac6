// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Option;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.dmn.DmnModel;
import nl.deelwijzer.plan.dutch.DutchWords;
import nl.deelwijzer.plan.file.Toys;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

class DrawingTest {

    private final Plan umbrella = Toys.plan("umbrella");

    @Test
    void drawsACardForEveryQuestionRuleOutcomeAndCondition() throws Exception {
        Document svg = parse(Svg.draw(umbrella, WalkedPath.NONE));

        assertThat(ids(svg)).containsAll(allIds());
    }

    @Test
    void saysEveryOptionAndEveryResultInWords() throws Exception {
        String text =
                parse(Svg.draw(umbrella, WalkedPath.NONE)).getDocumentElement().getTextContent();

        umbrella.questions().stream()
                .flatMap(question -> question.options().stream())
                .map(Option::label)
                .forEach(label -> assertThat(text).contains(label));
        umbrella.outcomes()
                .forEach(outcome -> assertThat(text).contains(DutchWords.of(outcome.result())));
    }

    @Test
    void tellsAScreenReaderWhatItIs() throws Exception {
        Element svg = parse(Svg.draw(umbrella, WalkedPath.NONE)).getDocumentElement();

        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Umbrella");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("4 vragen, 5 uitkomsten");
    }

    @Test
    void givesEveryResultAShapeOfItsOwn() {
        var shapes =
                Stream.of(Result.values())
                        .map(result -> {
                            var pen = new Pen();
                            Glyph.draw(pen, result, 20, 20, 30, 14);
                            return pen.toString().replaceAll("class=\"r-[a-z-]+\"", "");
                        })
                        .toList();

        assertThat(shapes).doesNotHaveDuplicates().hasSize(Result.values().length);
    }

    @Test
    void bringsOutTheWalkedPathAndNothingElse() throws Exception {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("raining", Answer.of("ja"));
        answers.put("kind", Answer.of("shower"));
        answers.put("belongings", Answer.ofSet("cake", "laptop"));

        String svg = Svg.draw(umbrella, WalkedPath.of(umbrella, new Answers(answers)));

        assertThat(passedCards(parse(svg)))
                .containsExactlyInAnyOrder("raining", "kind", "belongings", "weigh", "must");
        assertThat(svg).contains("☒ A laptop", "☐ A book").contains("gelopen weg");
        assertThat(Svg.draw(umbrella, WalkedPath.NONE)).doesNotContain("class=\"row walked\"");
    }

    @Test
    void numbersEveryWayOnUpwards() {
        var numbering = new Numbering(umbrella);

        for (Node node : numbering.inOrder()) {
            for (Way way : Way.from(node)) {
                int next = numbering.number(way.to());
                assertThat(next == 0 || next > numbering.number(node.id())).isTrue();
            }
        }
        assertThat(numbering.inOrder())
                .hasSize(umbrella.questions().size() + umbrella.rules().size());
    }

    @Test
    void keepsEveryCardOnOnePageOfA4() {
        var pages =
                new Pages(new Cards(umbrella, new Numbering(umbrella), WalkedPath.NONE).all(), 1);

        for (Pages.Placed part : pages.placed()) {
            int page = (int) (part.y() / Pages.HEIGHT);
            assertThat(part.y() + part.height()).isLessThan((page + 1) * Pages.HEIGHT);
            assertThat(part.x() + Card.WIDTH).isLessThanOrEqualTo(Pages.WIDTH - Pages.MARGIN + 0.5);
        }
        assertThat(pages.placed()).extracting(Pages.Placed::card).doesNotHaveDuplicates();
    }

    @Test
    void writesMermaidWithEveryNodeAndEveryWay() {
        String mermaid = Mermaid.draw(umbrella, WalkedPath.NONE);

        assertThat(mermaid)
                .contains("accTitle: Umbrella", "subgraph stap_n_1", "n_weigh{{", "n_never[/");
        assertThat(mermaid.lines().filter(line -> line.contains("-->"))).hasSize(2 + 3 + 2 + 1 + 7);
        assertThat(mermaid).doesNotContain("==>");
    }

    @Test
    void saysInEveryFormThatThePlanIsAConcept() {
        Plan concept =
                Toys.changed(
                        "umbrella",
                        "status: in-force",
                        "status: concept",
                        "title: \"Umbrella\"",
                        "title: \"Rain: who lends\"");
        String mermaid = Mermaid.draw(concept, WalkedPath.NONE);
        String frontMatter = mermaid.substring("---".length(), mermaid.indexOf("\n---\n"));

        assertThat(Svg.draw(concept, WalkedPath.NONE)).contains("concept: geldt nog niet");
        assertThat(DmnModel.of(concept)).contains("concept: geldt nog niet</description>");
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(frontMatter))
                .isEqualTo(Map.of("title", "Rain: who lends (concept: geldt nog niet)"));
    }

    @Test
    void breaksLinesSoThatEveryLineFits() {
        String text = "Een buitengewoonlangwoorddatnergensopeenregelpastenverdergaat en nog wat";

        List<String> lines = Fit.lines(text, 10, 80);

        assertThat(lines)
                .allSatisfy(line -> assertThat(Fit.width(line, 10)).isLessThanOrEqualTo(80));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    private List<String> allIds() {
        var ids = new ArrayList<String>();
        umbrella.questions().forEach(question -> ids.add(question.id()));
        umbrella.rules().forEach(rule -> ids.add(rule.id()));
        umbrella.outcomes().forEach(outcome -> ids.add(outcome.id()));
        umbrella.conditions().forEach(condition -> ids.add(condition.id()));
        return ids;
    }

    private static List<String> ids(Document svg) {
        return groups(svg).stream()
                .map(group -> group.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<String> passedCards(Document svg) {
        return groups(svg).stream()
                .filter(group ->
                        ((Element) group.getElementsByTagName("rect").item(0))
                                .getAttribute("class")
                                .contains("passed"))
                .map(group -> group.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<Element> groups(Document svg) {
        var groups = new ArrayList<Element>();
        var found = svg.getElementsByTagName("g");
        for (int i = 0; i < found.getLength(); i++) {
            groups.add((Element) found.item(i));
        }
        return groups;
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
