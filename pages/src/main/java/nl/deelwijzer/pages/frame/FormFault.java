// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import nl.deelwijzer.pages.api.ApiProblem;

import java.util.List;

/**
 * Something to mend in a form.
 *
 * @param field id of the field, where a link in the summary leads
 */
public record FormFault(String field, String text) {

    /** The button that records, and what is said where the whole of a request is refused. */
    public static final String RECORD = "vastleggen";

    /** What is said where something else would be recorded than the user saw. */
    public static final FormFault UNSEEN =
            new FormFault(
                    RECORD,
                    "Intussen is er iets veranderd, misschien in een ander venster. Er is niets"
                            + " vastgelegd. Lees opnieuw wat er zou worden vastgelegd.");

    /** What the API found wrong with a request to record. */
    public static List<FormFault> of(ApiProblem problem) {
        if (problem.status() >= 500) {
            return List.of(
                    new FormFault(
                            RECORD,
                            "Het is niet zeker dat de beslissing is vastgelegd. Daarom krijgt u nog"
                                    + " geen beslissing. Probeer het zo opnieuw. De beslissing wordt"
                                    + " nooit twee keer vastgelegd."));
        }
        var faults = problem.faults().stream().map(FormFault::of).toList();
        return faults.isEmpty()
                ? List.of(
                        new FormFault(
                                RECORD,
                                "Dit kan zo niet worden vastgelegd. Kijk na wat u invulde. Helpt dat"
                                        + " niet, meld het dan aan uw beheerder."))
                : faults;
    }

    /** The same of one fault. */
    public static FormFault of(ApiProblem.Fault fault) {
        return switch (fault.location()) {
            case "/caseReference" -> new FormFault("kenmerk", "Kenmerk: " + fault.detail());
            case "/recipient" -> new FormFault("ontvanger", "Ontvanger: " + fault.detail());
            case "/subject/scheme" -> new FormFault("soort", "Soort nummer: " + fault.detail());
            case "/subject/value" -> new FormFault("nummer", "Nummer: " + fault.detail());
            case "/asOf", "asOf" -> new FormFault("dag", DutchTime.inText(fault.detail()));
            default -> new FormFault("antwoorden", fault.detail());
        };
    }
}
