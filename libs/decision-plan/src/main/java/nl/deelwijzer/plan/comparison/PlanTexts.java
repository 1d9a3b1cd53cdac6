// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Gap;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Option;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDefinition;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Everything a plan says, each thing at the place where its file says it. */
final class PlanTexts {

    private final SequencedMap<String, String> texts = new LinkedHashMap<>();

    private PlanTexts() {}

    static SequencedMap<String, String> of(Plan plan) {
        var texts = new PlanTexts();
        texts.head(plan.definition());
        plan.questions().forEach(texts::question);
        plan.rules().forEach(texts::rule);
        plan.outcomes().forEach(texts::outcome);
        plan.conditions().forEach(texts::condition);
        plan.gaps().forEach(texts::gap);
        return texts.texts;
    }

    private void head(PlanDefinition plan) {
        put("plan", plan.id().value());
        put("version", plan.version());
        put("service", plan.service());
        put("title", plan.title());
        put("question", plan.question());
        put("source", plan.source());
        put("status", plan.status().name());
        put("valid", plan.validity().toString());
        put("start", plan.start());
    }

    private void question(Question question) {
        String at = "questions." + question.id() + ".";
        put(at + "step", question.step());
        put(at + "heading", question.heading());
        put(at + "type", question.type().name());
        put(at + "judgement", Boolean.toString(question.judgement()));
        put(at + "asks", question.asks());
        put(at + "hints", question.hints());
        put(at + "options", question.optionIds());
        question.options().forEach(option -> option(at, option));
        switch (question.onward()) {
            case Onward.ByAnswer(var ways) ->
                    ways.forEach((option, way) -> way(at + "answers." + option, way));
            case Onward.AfterSet(var adds, var then) -> {
                question.optionIds()
                        .forEach(it -> put(at + "adds." + it, adds.getOrDefault(it, List.of())));
                way(at + "then", then);
            }
        }
        put(at + "cites", question.cites());
    }

    private void option(String at, Option option) {
        put(at + "options." + option.id(), option.label());
    }

    private void rule(Rule rule) {
        String at = "rules." + rule.id() + ".";
        put(at + "step", rule.step());
        for (int i = 0; i < rule.rows().size(); i++) {
            Row row = rule.rows().get(i);
            String here = at + "rows." + (i + 1);
            put(
                    here + ".when",
                    row.when().stream().map(PlanTexts::words).collect(Collectors.joining("; ")));
            way(here, row.then());
            put(here + ".cites", row.cites());
        }
        way(at + "otherwise", rule.otherwise());
        put(at + "default-refusal", Boolean.toString(rule.defaultRefusal()));
    }

    private static String words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OneOf(var question, var answers) -> question + " " + answers;
            case Criterion.SetMatches(var question, var any, var allIn, var none, var hasAll) ->
                    question
                            + any.map(it -> " any " + it).orElse("")
                            + allIn.map(it -> " all-in " + it).orElse("")
                            + none.map(it -> " none " + it).orElse("")
                            + hasAll.map(it -> " has-all " + it).orElse("");
        };
    }

    private void outcome(Outcome outcome) {
        String at = "outcomes." + outcome.id() + ".";
        var referTo = outcome.referTo();
        put(at + "result", outcome.result().name());
        put(at + "title", outcome.title());
        put(at + "explains", outcome.explains());
        put(at + "basis", outcome.basis());
        put(at + "refer-to", referTo == null ? "" : referTo.value());
        put(at + "adds", outcome.adds());
    }

    private void condition(Condition condition) {
        String at = "conditions." + condition.id() + ".";
        put(at + "moment", condition.moment().name());
        put(at + "text", condition.text());
        put(at + "cites", condition.cites());
    }

    private void gap(Gap gap) {
        put("gaps." + gap.where(), gap.kind() + ": " + gap.choice() + " (" + gap.why() + ")");
    }

    private void way(String at, Transition way) {
        put(at + ".to", way.to());
        put(at + ".adds", way.adds());
    }

    private void put(String place, List<String> words) {
        put(place, String.join("; ", words));
    }

    /** Nothing is said where a text is empty; two gaps at one place stand there together. */
    private void put(String place, String text) {
        if (!text.isEmpty()) {
            texts.merge(place, text, (first, second) -> first + " / " + second);
        }
    }
}
