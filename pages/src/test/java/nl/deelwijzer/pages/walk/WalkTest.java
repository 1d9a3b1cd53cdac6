// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.api.Preview;
import nl.deelwijzer.pages.frame.FormFault;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class WalkTest {

    private static final Plan.Question FIRST = question("eerst", "YES_NO", false);
    private static final Plan.Question WEIGHED = question("afweging", "YES_NO", true);
    private static final Plan.Question SET = question("soorten", "SET", false);
    private static final Plan PLAN =
            new Plan(
                    "plan",
                    "1.0.0",
                    "sha256:0",
                    "IN_FORCE",
                    "Plan",
                    "Mag het?",
                    "Bron",
                    null,
                    null,
                    List.of(FIRST, WEIGHED, SET));

    @Test
    void takesFromAFormOnlyWhatTheQuestionOffers() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("antwoord", "iets-anders");
        form.add("antwoord", "ja");
        form.add("motivering", "  Omdat.\r\nEcht. ");

        assertThat(Given.of(WEIGHED, form)).isEqualTo(new Given(List.of("ja"), "Omdat.\nEcht."));
        assertThat(Given.of(FIRST, form).motivation()).isEmpty();
    }

    @Test
    void asksForAnAnswerAndAMotivationWhereTheyAreNeeded() {
        assertThat(Given.NOTHING.faults(WEIGHED))
                .extracting(FormFault::field)
                .containsExactly("antwoord", "motivering");
        assertThat(Given.NOTHING.faults(SET)).isEmpty();
        assertThat(new Given(List.of("ja"), "x".repeat(4001)).faults(WEIGHED))
                .extracting(FormFault::field)
                .containsExactly("motivering");
    }

    @Test
    void getsAnotherKeyWhenAnAnswerChangesAndKeepsItOtherwise() {
        var walk = Walk.begin(Domain.CARE, "plan", null, Map.of());
        var answered = walk.with("eerst", new Given(List.of("ja"), ""));

        assertThat(answered.key()).isNotEqualTo(walk.key());
        assertThat(answered.with((Effect) null).key()).isEqualTo(answered.key());
        assertThat(answered.id()).isEqualTo(walk.id());
    }

    @Test
    void recordsOnlyTheAnswersThatTheUserSaw() {
        var seen = Walk.begin(Domain.CARE, "plan", null, Map.of());
        var form = new LinkedMultiValueMap<String, String>();
        form.add("kenmerk", "ZAAK-1");
        form.add("ontvanger", "Wijkteam");
        form.add("gezien", seen.key());
        var changed = seen.with("eerst", new Given(List.of("nee"), ""));

        assertThat(RecordForm.of(form).faults(seen)).isEmpty();
        assertThat(RecordForm.of(form).faults(changed))
                .extracting(FormFault::field)
                .containsExactly(FormFault.RECORD);
    }

    @Test
    void comesBackFromItsFileWithTheAnswersThatStillFit() {
        var walk =
                Walk.begin(
                        Domain.CARE,
                        "plan",
                        LocalDate.of(2014, 12, 31),
                        Map.of(
                                "eerst", new Given(List.of("ja"), ""),
                                "afweging", new Given(List.of("weg"), "Omdat."),
                                "verdwenen", new Given(List.of("ja"), "")));

        var saved = SavedWalk.read(SavedWalk.of(walk, PLAN)).orElseThrow();

        assertThat(saved.knownDomain()).contains(Domain.CARE);
        assertThat(saved.day()).isEqualTo("2014-12-31");
        assertThat(saved.fitting(PLAN)).containsOnlyKeys("eerst");
    }

    @Test
    void refusesAFileThatIsNotItsOwn() {
        for (var text :
                List.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "{\"format\":\"deelwijzer-afweging@v1\",\"domain\":\"care\"}",
                        "{\"format\":\"deelwijzer-afweging@v1\",\"domain\":\"care\",\"plan\":\"p\","
                                + "\"version\":\"1\",\"answers\":{\"eerst\":{}}}")) {
            assertThat(
                            SavedWalk.read(text.getBytes(StandardCharsets.UTF_8))
                                    .map(saved -> saved.fitting(PLAN))
                                    .orElse(Map.of()))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void tellsWhichAnswersAChangeTouches() {
        var effect =
                Effect.of(
                        FIRST,
                        preview("Mag", List.of(), "eerst", "afweging", "soorten"),
                        preview("Mag niet", List.of(), "eerst", "soorten"));

        assertThat(effect.dropped()).containsExactly("afweging");
        assertThat(effect.kept()).isEqualTo(1);
        assertThat(effect.added()).isEmpty();
        assertThat(effect.changesTheResult()).isTrue();
    }

    @Test
    void neverCallsAResultAYesWhileConditionsAreOpen() {
        var effect =
                Effect.of(
                        FIRST,
                        preview("Mag", List.of("eerst-dit"), "eerst"),
                        preview("Mag", List.of("eerst-dit"), "eerst"));

        assertThat(effect.before()).isEqualTo("Mag (maar pas na één voorwaarde)");
        assertThat(effect.changesTheResult()).isFalse();
    }

    @Test
    void comparesWithTheOldResultUntilThereIsANewOne() {
        var open =
                Effect.of(
                        FIRST,
                        preview("Mag", List.of(), "eerst", "afweging", "soorten"),
                        unfinished("eerst"));
        var closed = open.until(preview("Mag niet", List.of(), "eerst", "nieuw", "soorten"));

        assertThat(open.isOpen()).isTrue();
        assertThat(open.dropped()).containsExactly("afweging", "soorten");
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.dropped()).containsExactly("afweging");
        assertThat(closed.kept()).isEqualTo(1);
        assertThat(closed.before()).isEqualTo("Mag");
        assertThat(closed.after()).isEqualTo("Mag niet");
    }

    private static Preview unfinished(String... asked) {
        var whole = preview("Mag", List.of(), asked);
        return new Preview("INCOMPLETE", null, List.of(), whole.path(), List.of(), FIRST, null);
    }

    private static Preview preview(String title, List<String> pending, String... asked) {
        var outcome = new Preview.Outcome("uitkomst", "PERMITTED", title, "Omdat.", List.of());
        var path = Stream.of(asked).map(id -> new Preview.Step(id, "1", id)).toList();
        return JsonMapper.shared()
                .convertValue(
                        Map.of(
                                "status",
                                "DECIDED",
                                "outcome",
                                outcome,
                                "conditions",
                                List.of(),
                                "path",
                                path,
                                "pending",
                                pending),
                        Preview.class);
    }

    private static Plan.Question question(String id, String type, boolean judgement) {
        return new Plan.Question(
                id,
                "1",
                id,
                type,
                "Is het zo?",
                List.of(),
                List.of(new Plan.Option("ja", "Ja"), new Plan.Option("nee", "Nee")),
                judgement,
                List.of());
    }
}
