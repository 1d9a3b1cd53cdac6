// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.frame.PersonForm;
import nl.deelwijzer.pages.frame.Typed;

import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;

/**
 * What the user fills in to record.
 *
 * @param person whom the decision is about
 * @param gezien key of the walk on the page that the user saw
 */
record RecordForm(String kenmerk, String ontvanger, PersonForm person, String gezien) {

    /** Before anything is filled in. */
    static final RecordForm EMPTY = new RecordForm("", "", PersonForm.NOBODY, "");

    static RecordForm of(MultiValueMap<String, String> form) {
        return new RecordForm(
                Typed.in(form, "kenmerk"),
                Typed.in(form, "ontvanger"),
                PersonForm.of(form),
                Typed.in(form, "gezien"));
    }

    /** What is missing, and whether the user saw the answers that would be recorded. */
    List<FormFault> faults(Walk walk) {
        var faults = new ArrayList<FormFault>();
        if (!gezien.equals(walk.key())) {
            faults.add(FormFault.UNSEEN);
        }
        if (kenmerk.isEmpty()) {
            faults.add(new FormFault("kenmerk", "Vul het kenmerk van de zaak in."));
        }
        if (ontvanger.isEmpty()) {
            faults.add(new FormFault("ontvanger", "Vul in wie de gegevens krijgt."));
        }
        faults.addAll(person.faults());
        return faults;
    }

    /** Without what somebody wrote. */
    @Override
    public String toString() {
        return "RecordForm[…]";
    }
}
