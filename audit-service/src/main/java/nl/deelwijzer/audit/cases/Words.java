// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.cases;

import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.dutch.DutchWords;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Domain;

import java.util.Locale;

/** The Dutch for what a case shows. */
final class Words {

    private Words() {}

    /** With its article, as in the middle of a sentence. */
    static String of(Domain domain) {
        return switch (domain.value()) {
            case "police" -> "de politie";
            case "justice" -> "justitie";
            case "municipality" -> "de gemeente";
            case "care" -> "de zorg";
            case "education" -> "het onderwijs";
            default -> domain.value();
        };
    }

    /** What the decision allows; never a bare yes while conditions are pending. */
    static String answer(DecisionRecord decision) {
        var pending =
                decision.conditions().stream()
                        .filter(condition -> decision.pending().contains(condition.id()))
                        .toList();
        return DutchWords.answer(decision.result(), pending);
    }

    /** To whom, as far as it is known and still kept. */
    static String of(Receiver receiver) {
        var domain = receiver.domain();
        var name = receiver.name() == null ? "ontvanger niet meer bewaard" : receiver.name();
        return domain == null ? name : name + " (" + of(domain) + ")";
    }

    /** One decision in one sentence. */
    static String sentence(Provision provision) {
        var decision = provision.decision();
        return "%s → %s: %s. %s (plan %s%s)."
                .formatted(
                        capital(of(decision.domain())),
                        of(provision.receiver()),
                        answer(decision),
                        decision.outcome().title(),
                        PlanFacts.plan(decision),
                        grounds(decision));
    }

    private static String grounds(DecisionRecord decision) {
        var basis = decision.outcome().basis();
        return basis.isEmpty() ? "" : "; grondslag: " + String.join(", ", basis);
    }

    static boolean allows(Result result) {
        return result == Result.PERMITTED || result == Result.REQUIRED;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
