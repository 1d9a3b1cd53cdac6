// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import nl.deelwijzer.plan.Result;

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
        return giving.ending().allows()
                        && using.giver().domain().equals(receiver)
                        && PlanFacts.isOfUse(using)
                        && using.ending().result() == Result.PROHIBITED
                ? Optional.of(new Contradiction.ReceiverMayNotUse(giving, using))
                : Optional.empty();
    }

    private static Optional<Contradiction> basisDisputed(Provision yes, Provision no) {
        return yes.receiver().isNamedAs(no.receiver())
                        && PlanFacts.receiverHasBasis(yes).equals(Optional.of(true))
                        && PlanFacts.receiverHasBasis(no).equals(Optional.of(false))
                ? Optional.of(new Contradiction.BasisDisputed(yes, no))
                : Optional.empty();
    }

    /** Once for each pair, and for the first question only: what follows on it differs anyway. */
    private static Optional<Contradiction> answeredDifferently(Provision one, Provision other) {
        if (!one.plan().digest().equals(other.plan().digest())
                || one.giver().equals(other.giver())
                || one.id().compareTo(other.id()) > 0) {
            return Optional.empty();
        }
        return one.path().stream()
                .filter(step -> isAnsweredOtherwise(step, other))
                .findFirst()
                .map(step -> new Contradiction.AnsweredDifferently(one, other, step));
    }

    private static boolean isAnsweredOtherwise(Provision.Passed step, Provision by) {
        return by.path().stream()
                .anyMatch(it ->
                        it.question().equals(step.question())
                                && !it.answer().equals(step.answer()));
    }

    private Stream<Contradiction> referredPlansNotAsked() {
        var asked = provisions.stream().map(it -> it.plan().id()).toList();
        return provisions.stream()
                .flatMap(one ->
                        Stream.ofNullable(one.ending().referTo())
                                .filter(plan -> !asked.contains(plan))
                                .map(plan -> new Contradiction.ReferredPlanNotAsked(one, plan)));
    }

    /** Two known persons that differ are two; anything else leaves it open. */
    private static boolean mayConcernTheSame(Provision one, Provision other) {
        return one.subject() == null
                || other.subject() == null
                || one.subject().equals(other.subject());
    }
}
