// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Answers;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.frame.FormFault;

import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the user answered to one question.
 *
 * @param value the chosen options; none, one or several
 * @param motivation why; empty where none was written
 */
record Given(List<String> value, String motivation) {

    static final String VALUE = "antwoord";
    static final String MOTIVATION = "motivering";
    static final Given NOTHING = new Given(List.of(), "");

    private static final int LONGEST_MOTIVATION = 4000;

    Given { // a file may leave out anything
        value = List.copyOf(Objects.requireNonNullElse(value, List.of()));
        motivation = Objects.requireNonNullElse(motivation, "");
    }

    /** What a form says, as far as the question offers it. */
    static Given of(Plan.Question question, MultiValueMap<String, String> form) {
        var chosen =
                question.options().stream()
                        .map(Plan.Option::id)
                        .filter(form.getOrDefault(VALUE, List.of())::contains)
                        .toList();
        var motivation = form.getFirst(MOTIVATION);
        var written = question.judgement() && motivation != null ? motivation.strip() : "";
        return new Given(chosen, written.replace("\r\n", "\n"));
    }

    /** What is missing in the answer or too much. */
    List<FormFault> faults(Plan.Question question) {
        var faults = new ArrayList<FormFault>();
        if (value.isEmpty() && !question.isSet()) {
            faults.add(new FormFault(VALUE, "Kies een antwoord."));
        }
        if (value.size() > 1 && !question.isSet()) {
            faults.add(new FormFault(VALUE, "Kies één antwoord."));
        }
        if (question.judgement() && motivation.isEmpty()) {
            faults.add(new FormFault(MOTIVATION, "Schrijf op waarom u dit antwoord kiest."));
        }
        if (motivation.length() > LONGEST_MOTIVATION) {
            faults.add(
                    new FormFault(
                            MOTIVATION, "Dit is te lang: maak er hoogstens 4000 tekens van."));
        }
        return faults;
    }

    Answers.Answer toApi(Plan.Question question) {
        return new Answers.Answer(
                question.isSet() ? value : value.getFirst(),
                motivation.isEmpty() ? null : motivation);
    }

    /** Without what somebody wrote. */
    @Override
    public String toString() {
        return "Given[…]";
    }
}
