// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.frame.DutchWords;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is looked for, as it stands above the list, to be taken away again.
 *
 * @param field its name in the form
 */
record Chosen(String field, String label, String text) {

    /** Everything that is looked for, in the order of the form. */
    static List<Chosen> of(Wanted wanted) {
        var chosen = new ArrayList<Chosen>();
        add(chosen, wanted, "kenmerk", "Kenmerk");
        add(chosen, wanted, "domein", "Domein");
        add(chosen, wanted, "resultaat", "Resultaat");
        add(chosen, wanted, "van", "Vanaf");
        add(chosen, wanted, "tot", "Tot en met");
        add(chosen, wanted, "plan", "Plan");
        add(chosen, wanted, "grond", "Wettelijke grond");
        add(chosen, wanted, "ontvanger", "Ontvanger");
        add(chosen, wanted, "organisatie", "Organisatie");
        add(chosen, wanted, "nummer", "Persoon");
        return chosen;
    }

    private static void add(List<Chosen> chosen, Wanted wanted, String field, String label) {
        var typed = wanted.at(field);
        if (!typed.isEmpty()) {
            chosen.add(new Chosen(field, label, words(wanted, field, typed)));
        }
    }

    private static String words(Wanted wanted, String field, String typed) {
        return switch (field) {
            case "domein" -> DutchWords.domain(typed);
            case "resultaat" -> DutchWords.result(typed, 0);
            case "van", "tot" -> DutchTime.read(typed).map(DutchTime::of).orElse(typed);
            case "nummer" -> wanted.person().soort() + " " + typed;
            default -> typed;
        };
    }

    /** Without what somebody looked for. */
    @Override
    public String toString() {
        return "Chosen[" + field + "]";
    }
}
