// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Answers;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.api.Preview;
import nl.deelwijzer.pages.frame.Moment;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a walk stands: its answers, its plan and how far they lead. */
record Standing(Walk walk, Plan plan, Preview preview) {

    /**
     * A question that was answered.
     *
     * @param answer in words
     * @param motivation empty where there is none
     * @param address of the page where it can be changed
     */
    record Row(
            int number,
            String question,
            String heading,
            String asks,
            String answer,
            String motivation,
            String address) {}

    /** What was answered, in the order of the path. */
    public List<Row> rows() {
        var asked = preview.asked();
        return plan.questions().stream()
                .filter(question -> asked.contains(question.id()))
                .map(question -> row(question, asked.indexOf(question.id()) + 1))
                .sorted(Comparator.comparingInt(Row::number))
                .toList();
    }

    private Row row(Plan.Question question, int number) {
        var given = walk.given(question.id());
        return new Row(
                number,
                question.id(),
                question.heading(),
                question.asks(),
                question.words(given.value()),
                given.motivation(),
                address(question.id()));
    }

    /** The conditions that were gathered so far, by moment. */
    public List<Moment> conditions() {
        return Moment.of(preview.conditions());
    }

    /** What it takes to draw the walk. */
    Answers.Drawn toDraw() {
        return new Answers.Drawn(walk.day(), walk.toApi(plan));
    }

    /** What answering a question again, or the first time, did; null where that is nothing. */
    @Nullable Effect effectOn(Standing after, Plan.Question answered) {
        var told = walk.effect();
        var open = told != null && told.isOpen() ? told : null;
        if (!changes(after, answered)) {
            return open == null ? null : open.until(after.preview());
        }
        var effect = Effect.of(answered, preview, after.preview());
        return open == null ? effect : effect.since(open);
    }

    private boolean changes(Standing after, Plan.Question answered) {
        var id = answered.id();
        return preview.asked().contains(id)
                && !walk.given(id).value().equals(after.walk().given(id).value());
    }

    /** The same with what to tell of a change. */
    Standing telling(@Nullable Effect effect) {
        return new Standing(walk.with(effect), plan, preview);
    }

    /** Whether this question has been answered or is the next one. */
    boolean reaches(String question) {
        return preview.asked().contains(question) || isNext(question);
    }

    /** Which question this is, from 1. */
    int number(String question) {
        return isNext(question) ? preview.path().size() + 1 : preview.asked().indexOf(question) + 1;
    }

    /** The page before this question; that of the plan for the first one. */
    public String before(String question) {
        int number = number(question);
        return number > 1
                ? address(preview.asked().get(number - 2))
                : "/plannen/" + walk.domain().word() + "/" + walk.plan();
    }

    /** The page after this question. */
    String after(String question) {
        return Stream.concat(preview.asked().stream(), nextId())
                .skip(number(question))
                .findFirst()
                .map(this::address)
                .orElse(walk.address() + "/controle");
    }

    /** Where the walk goes on. */
    String onward() {
        return nextId().findFirst().map(this::address).orElse(walk.address() + "/controle");
    }

    private String address(String question) {
        return walk.address() + "/vragen/" + question;
    }

    private boolean isNext(String question) {
        return nextId().anyMatch(question::equals);
    }

    private Stream<String> nextId() {
        var next = preview.nextQuestion();
        return next == null ? Stream.empty() : Stream.of(next.id());
    }
}
