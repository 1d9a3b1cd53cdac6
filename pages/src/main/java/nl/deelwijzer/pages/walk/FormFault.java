// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.frame.DutchTime;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to mend in a form.
 *
 * @param field id of the field, where a link in the summary leads
 */
public record FormFault(String field, String text) {

    private static final int LONGEST_MOTIVATION = 4000;

    /** What is missing in an answer or too much. */
    static List<FormFault> in(Given given, Plan.Question question) {
        var faults = new ArrayList<FormFault>();
        if (given.value().isEmpty() && !question.isSet()) {
            faults.add(new FormFault(Given.VALUE, "Kies een antwoord."));
        }
        if (given.value().size() > 1 && !question.isSet()) {
            faults.add(new FormFault(Given.VALUE, "Kies één antwoord."));
        }
        if (question.judgement() && given.motivation().isEmpty()) {
            faults.add(
                    new FormFault(
                            Given.MOTIVATION,
                            "Schrijf op waarom u dit antwoord kiest. Bij een afweging hoort een"
                                    + " motivering."));
        }
        if (given.motivation().length() > LONGEST_MOTIVATION) {
            faults.add(
                    new FormFault(
                            Given.MOTIVATION,
                            "De motivering is te lang: maak er hoogstens 4000 tekens van."));
        }
        return faults;
    }

    /** What the API found wrong with a request to record. */
    public static List<FormFault> of(ApiProblem problem) {
        if (problem.status() >= 500) {
            return List.of(
                    new FormFault(
                            "vastleggen",
                            "De beslissing kon niet zeker worden vastgelegd, en daarom krijgt u nog"
                                    + " geen beslissing. Probeer het zo opnieuw: twee keer"
                                    + " vastleggen kan niet gebeuren."));
        }
        var faults = problem.faults().stream().map(FormFault::of).toList();
        return faults.isEmpty()
                ? List.of(
                        new FormFault(
                                "vastleggen",
                                "De dienst neemt deze afweging zo niet aan ("
                                        + problem.type()
                                        + ")."))
                : faults;
    }

    private static FormFault of(ApiProblem.Fault fault) {
        return switch (fault.location()) {
            case "/caseReference" -> new FormFault("kenmerk", "Kenmerk: " + fault.detail());
            case "/recipient" -> new FormFault("ontvanger", "Ontvanger: " + fault.detail());
            case "/subject/scheme" -> new FormFault("soort", "Soort nummer: " + fault.detail());
            case "/subject/value" -> new FormFault("nummer", "Nummer: " + fault.detail());
            case "/asOf", "asOf" -> new FormFault(Day.FIELD, DutchTime.inText(fault.detail()));
            default -> new FormFault("antwoorden", fault.detail());
        };
    }
}
