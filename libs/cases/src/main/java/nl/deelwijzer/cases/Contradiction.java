// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import java.util.List;

/**
 * Where decisions of one case do not fit together. Says what they say and not who is right: the
 * partners may have meant other data, and only they can tell.
 */
public sealed interface Contradiction {

    /** The ids of the decisions that it is about, in the order in which they were taken. */
    List<String> decisions();

    /** In plain Dutch, without the names that somebody typed. */
    String explanation();

    /** One partner may or must give, the receiver's own plan of use ends in a prohibition. */
    record ReceiverMayNotUse(Provision giving, Provision using) implements Contradiction {

        @Override
        public List<String> decisions() {
            return List.of(giving.id(), using.id());
        }

        @Override
        public String explanation() {
            return "%s mag of moet aan %s verstrekken. Maar het eigen plan van %s (%s) zegt: %s. Ga na of de ontvanger de gegevens mag krijgen en gebruiken."
                    .formatted(
                            Words.capital(Words.domain(giving.giver().domain())),
                            Words.domain(using.giver().domain()),
                            Words.domain(using.giver().domain()),
                            using.plan().id(),
                            using.ending().title());
        }
    }

    /**
     * Of the same receiver one partner says that it has a legal basis, another that it has none.
     */
    record BasisDisputed(Provision affirming, Provision denying) implements Contradiction {

        @Override
        public List<String> decisions() {
            return List.of(affirming.id(), denying.id());
        }

        @Override
        public String explanation() {
            return "Volgens %s heeft de ontvanger zelf een grondslag om de gegevens te gebruiken, volgens %s niet. Beiden noemen dezelfde ontvanger."
                    .formatted(
                            Words.domain(affirming.giver().domain()),
                            Words.domain(denying.giver().domain()));
        }
    }

    /** A decision refers to a plan by which nobody decided in this case. */
    record ReferredPlanNotAsked(Provision referring, String plan) implements Contradiction {

        @Override
        public List<String> decisions() {
            return List.of(referring.id());
        }

        @Override
        public String explanation() {
            return "%s verwijst naar het plan %s. In deze zaak is met dat plan niet beslist."
                    .formatted(Words.capital(Words.domain(referring.giver().domain())), plan);
        }
    }

    /** Two partners answered one question of one version of a plan differently. */
    record AnsweredDifferently(Provision one, Provision other, Provision.Passed step)
            implements Contradiction {

        @Override
        public List<String> decisions() {
            return List.of(one.id(), other.id());
        }

        @Override
        public String explanation() {
            return "%s en %s liepen hetzelfde plan (%s) en antwoordden verschillend op de vraag: %s."
                    .formatted(
                            Words.capital(Words.domain(one.giver().domain())),
                            Words.domain(other.giver().domain()),
                            one.plan().id(),
                            step.heading());
        }
    }
}
