// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.frame.Typed;

import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the team fills in about a case.
 *
 * @param ingebracht the word of a domain
 * @param wanted by domain; those that take part only
 */
record CaseForm(String kenmerk, String ingebracht, Map<Domain, Wanted> wanted) {

    static final String PLAN = "plan-";
    static final String RECIPIENT = "ontvanger-";

    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_RECIPIENT = 200;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]*");

    /** Which plan, and to whom the data would go. */
    record Wanted(String plan, String recipient) {

        static final Wanted NOTHING = new Wanted("", "");

        /** Without the recipient. */
        @Override
        public String toString() {
            return "Wanted[" + plan + "]";
        }
    }

    static final CaseForm EMPTY = new CaseForm("", "", Map.of());

    static CaseForm of(Case known) {
        var wanted = new EnumMap<Domain, Wanted>(Domain.class);
        known.parts().forEach(it -> wanted.put(it.domain(), new Wanted(it.plan(), it.recipient())));
        return new CaseForm(known.about().reference(), known.about().broughtBy().word(), wanted);
    }

    /** What a form says, as far as it is offered. */
    static CaseForm of(List<Choice> choices, MultiValueMap<String, String> form) {
        var wanted = new EnumMap<Domain, Wanted>(Domain.class);
        for (var choice : choices) {
            var word = choice.domain().word();
            var plan = Typed.in(form, PLAN + word);
            if (choice.plan(plan).isPresent()) {
                wanted.put(choice.domain(), new Wanted(plan, Typed.in(form, RECIPIENT + word)));
            }
        }
        return new CaseForm(Typed.in(form, "kenmerk"), Typed.in(form, "ingebracht"), wanted);
    }

    /** The same with what cannot change: what is recorded, and domains that do not answer now. */
    CaseForm keeping(Case known, List<Choice> choices) {
        var kept = new EnumMap<Domain, Wanted>(Domain.class);
        kept.putAll(wanted);
        for (var part : known.parts()) {
            var silent =
                    choices.stream().anyMatch(it -> it.domain() == part.domain() && it.silent());
            if (silent || known.isRecorded(part)) {
                kept.put(part.domain(), new Wanted(part.plan(), part.recipient()));
            }
        }
        var before = known.about();
        return known.isBegun()
                ? new CaseForm(before.reference(), before.broughtBy().word(), kept)
                : new CaseForm(kenmerk, ingebracht, kept);
    }

    /** What the form says about a domain. */
    public Wanted at(Domain domain) {
        return wanted.getOrDefault(domain, Wanted.NOTHING);
    }

    /** What is missing or cannot be. */
    List<FormFault> faults(List<Choice> choices) {
        var faults = new ArrayList<FormFault>();
        if (kenmerk.length() > LONGEST_REFERENCE || !REFERENCE.matcher(kenmerk).matches()) {
            faults.add(
                    new FormFault(
                            "kenmerk",
                            kenmerk.isEmpty()
                                    ? "Vul het kenmerk van de zaak in."
                                    : "Gebruik in het kenmerk alleen letters, cijfers en . _ : / -,"
                                            + " zonder spaties, en hoogstens 64 tekens."));
        }
        if (Domain.named(ingebracht).isEmpty()) {
            faults.add(new FormFault("ingebracht", "Kies welk domein de zaak inbrengt."));
        }
        if (wanted.size() < 2) {
            faults.add(
                    new FormFault(
                            firstPlan(choices), "Kies voor ten minste twee domeinen een plan."));
        }
        wanted.forEach((domain, it) -> recipient(domain, it, faults));
        return faults;
    }

    private static String firstPlan(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> !choice.silent())
                .findFirst()
                .map(choice -> PLAN + choice.domain().word())
                .orElse("kenmerk");
    }

    private static void recipient(Domain domain, Wanted wanted, List<FormFault> faults) {
        var field = RECIPIENT + domain.word();
        if (wanted.recipient().isEmpty()) {
            faults.add(new FormFault(field, domain.title() + ": vul in wie de gegevens krijgt."));
        } else if (wanted.recipient().length() > LONGEST_RECIPIENT) {
            faults.add(
                    new FormFault(
                            field,
                            domain.title() + ": gebruik hoogstens 200 tekens voor de ontvanger."));
        }
    }

    /** Without what the team wrote. */
    @Override
    public String toString() {
        return "CaseForm[…]";
    }
}
