// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Answers;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the user fills in to record.
 *
 * @param soort what kind of number names the person
 * @param nummer of the person whom the decision is about; empty where it is not told
 */
record RecordForm(String kenmerk, String ontvanger, String soort, String nummer) {

    private static final String BSN = "bsn";

    /** Before anything is filled in. */
    static final RecordForm EMPTY = new RecordForm("", "", BSN, "");

    static RecordForm of(MultiValueMap<String, String> form) {
        return new RecordForm(
                text(form, "kenmerk"),
                text(form, "ontvanger"),
                text(form, "soort"),
                text(form, "nummer"));
    }

    List<FormFault> faults() {
        var faults = new ArrayList<FormFault>();
        if (kenmerk.isEmpty()) {
            faults.add(new FormFault("kenmerk", "Vul het kenmerk van de zaak in."));
        }
        if (ontvanger.isEmpty()) {
            faults.add(new FormFault("ontvanger", "Vul in wie de gegevens krijgt."));
        }
        if (!nummer.isEmpty() && soort.isEmpty()) {
            faults.add(new FormFault("soort", "Vul in wat voor nummer het is, zoals bsn."));
        }
        return faults;
    }

    Answers.@Nullable Subject subject() {
        return nummer.isEmpty() ? null : new Answers.Subject(soort, nummer);
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }

    /** Without what somebody wrote. */
    @Override
    public String toString() {
        return "RecordForm[…]";
    }
}
