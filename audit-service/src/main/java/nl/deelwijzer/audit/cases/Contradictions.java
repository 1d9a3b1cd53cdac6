// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.cases;

import nl.deelwijzer.plan.Result;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.RecordedStep;
import nl.deelwijzer.record.Subject;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds where the decisions of a case contradict each other; claims no more than they say. */
final class Contradictions {

    private final List<Provision> provisions;

    private Contradictions(List<Provision> provisions) {
        this.provisions = provisions;
    }

    static List<Contradiction> among(List<Provision> provisions) {
        var here = new Contradictions(provisions);
        return Stream.of(
                        here.pairs(Contradictions::receiverMayNotUse),
                        here.pairs(Contradictions::basisDisputed),
                        here.pairs(Contradictions::answeredDifferently),
                        here.referredPlansNotAsked())
                .flatMap(found -> found)
                .toList();
    }

    /** Every ordered pair of different decisions that may be about the same person. */
    private Stream<Contradiction> pairs(
            BiFunction<Provision, Provision, Optional<? extends Contradiction>> rule) {
        return provisions.stream()
                .flatMap(one ->
                        provisions.stream()
                                .filter(other ->
                                        !other.equals(one) && mayConcernTheSame(one, other))
                                .flatMap(other -> rule.apply(one, other).stream()));
    }

    private static Optional<Contradiction> receiverMayNotUse(Provision giving, Provision using) {
        var receiver = giving.receiver().domain();
        return Words.allows(giving.decision().result())
                        && receiver != null
                        && receiver.equals(using.decision().domain())
                        && PlanFacts.isOfUse(using.decision())
                        && using.decision().result() == Result.PROHIBITED
                ? Optional.of(
                        new Contradiction.ReceiverMayNotUse(giving.decision(), using.decision()))
                : Optional.empty();
    }

    private static Optional<Contradiction> basisDisputed(Provision yes, Provision no) {
        return yes.receiver().isNamedAs(no.receiver())
                        && PlanFacts.receiverHasBasis(yes.decision()).equals(Optional.of(true))
                        && PlanFacts.receiverHasBasis(no.decision()).equals(Optional.of(false))
                ? Optional.of(new Contradiction.BasisDisputed(yes.decision(), no.decision()))
                : Optional.empty();
    }

    /** Once for each pair, and for the first question only: what follows on it differs anyway. */
    private static Optional<Contradiction> answeredDifferently(Provision one, Provision other) {
        var first = one.decision();
        var second = other.decision();
        if (!first.object().digest().equals(second.object().digest())
                || samePartner(first, second)
                || first.id().toString().compareTo(second.id().toString()) > 0) {
            return Optional.empty();
        }
        return first.path().stream()
                .filter(step -> isAnsweredOtherwise(step, second))
                .findFirst()
                .map(step -> new Contradiction.AnsweredDifferently(first, second, step));
    }

    private static boolean isAnsweredOtherwise(RecordedStep step, DecisionRecord by) {
        return by.path().stream()
                .anyMatch(it ->
                        it.question().equals(step.question())
                                && !it.answer().equals(step.answer()));
    }

    private Stream<Contradiction> referredPlansNotAsked() {
        var asked = provisions.stream().map(it -> it.decision().object().plan()).toList();
        return provisions.stream()
                .map(Provision::decision)
                .flatMap(decision ->
                        Stream.ofNullable(decision.outcome().referTo())
                                .filter(plan -> !asked.contains(plan))
                                .map(plan ->
                                        new Contradiction.ReferredPlanNotAsked(decision, plan)));
    }

    private static boolean samePartner(DecisionRecord one, DecisionRecord other) {
        return one.domain().equals(other.domain())
                && one.organisation().equals(other.organisation());
    }

    /** Two known pseudonyms that differ are two persons; anything else leaves it open. */
    private static boolean mayConcernTheSame(Provision one, Provision other) {
        return !(one.decision().subject() instanceof PersonalContent.Kept<Subject>(var a, var _)
                && other.decision().subject() instanceof PersonalContent.Kept<Subject>(var b, var _)
                && !a.equals(b));
    }
}
