// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import java.util.Locale;

/** The Dutch for what a case shows. */
final class Words {

    private Words() {}

    /** With its article, as in the middle of a sentence. */
    static String domain(String domain) {
        return switch (domain) {
            case "police" -> "de politie";
            case "justice" -> "justitie";
            case "municipality" -> "de gemeente";
            case "care" -> "de zorg";
            case "education" -> "het onderwijs";
            default -> domain;
        };
    }

    /** To whom, as far as it is known and still kept. */
    static String of(Receiver receiver) {
        var domain = receiver.domain();
        var name = receiver.name() == null ? "ontvanger niet meer bewaard" : receiver.name();
        return domain == null ? name : name + " (" + domain(domain) + ")";
    }

    /** One decision in one sentence. */
    static String sentence(Provision provision) {
        var ending = provision.ending();
        return "%s → %s: %s. %s (plan %s%s)."
                .formatted(
                        capital(domain(provision.giver().domain())),
                        of(provision.receiver()),
                        ending.answer(),
                        ending.title(),
                        provision.plan().id(),
                        ending.basis().isEmpty()
                                ? ""
                                : "; grondslag: " + String.join(", ", ending.basis()));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
