// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.cases;

import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.RecordedStep;

import java.util.List;

/**
 * Where decisions of one case do not fit together. Says what stands in the record and not who is
 * right: the partners may have meant other data, and only they can tell.
 */
public sealed interface Contradiction {

    /** The decisions that it is about, in the order in which they were taken. */
    List<DecisionId> decisions();

    /** In plain Dutch, without the names that somebody typed. */
    String explanation();

    /** One partner may or must give, the receiver's own plan of use ends in a prohibition. */
    record ReceiverMayNotUse(DecisionRecord giving, DecisionRecord using) implements Contradiction {

        @Override
        public List<DecisionId> decisions() {
            return List.of(giving.id(), using.id());
        }

        @Override
        public String explanation() {
            return "%s mag of moet aan %s verstrekken. Maar het eigen plan van %s (%s) zegt: %s. Ga na of de ontvanger de gegevens mag krijgen en gebruiken."
                    .formatted(
                            Words.capital(Words.of(giving.domain())),
                            Words.of(using.domain()),
                            Words.of(using.domain()),
                            PlanFacts.plan(using),
                            using.outcome().title());
        }
    }

    /**
     * Of the same receiver one partner says that it has a legal basis, another that it has none.
     */
    record BasisDisputed(DecisionRecord affirming, DecisionRecord denying)
            implements Contradiction {

        @Override
        public List<DecisionId> decisions() {
            return List.of(affirming.id(), denying.id());
        }

        @Override
        public String explanation() {
            return "Volgens %s heeft de ontvanger zelf een grondslag om de gegevens te gebruiken, volgens %s niet. Beiden noemen dezelfde ontvanger."
                    .formatted(Words.of(affirming.domain()), Words.of(denying.domain()));
        }
    }

    /** A decision refers to a plan by which nobody decided in this case. */
    record ReferredPlanNotAsked(DecisionRecord referring, PlanId plan) implements Contradiction {

        @Override
        public List<DecisionId> decisions() {
            return List.of(referring.id());
        }

        @Override
        public String explanation() {
            return "%s verwijst naar het plan %s. In deze zaak is met dat plan niet beslist."
                    .formatted(Words.capital(Words.of(referring.domain())), plan.value());
        }
    }

    /** Two partners answered one question of one version of a plan differently. */
    record AnsweredDifferently(DecisionRecord one, DecisionRecord other, RecordedStep step)
            implements Contradiction {

        @Override
        public List<DecisionId> decisions() {
            return List.of(one.id(), other.id());
        }

        @Override
        public String explanation() {
            return "%s en %s liepen hetzelfde plan (%s) en antwoordden verschillend op de vraag: %s."
                    .formatted(
                            Words.capital(Words.of(one.domain())),
                            Words.of(other.domain()),
                            PlanFacts.plan(one),
                            step.heading());
        }
    }
}
