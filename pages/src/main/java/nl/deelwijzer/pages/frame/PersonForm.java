// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import nl.deelwijzer.pages.api.Answers;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom it is about, as it was typed.
 *
 * @param soort what kind of number names the person
 * @param nummer of the person; empty where nobody is named
 */
public record PersonForm(String soort, String nummer) {

    /** Before anything is filled in. */
    public static final PersonForm NOBODY = new PersonForm("bsn", "");

    private static final Pattern SCHEME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What a form says. */
    public static PersonForm of(MultiValueMap<String, String> form) {
        return new PersonForm(Typed.in(form, "soort"), Typed.in(form, "nummer"));
    }

    /** What is missing; whether there is such a number is for the service to say. */
    public List<FormFault> faults() {
        return nummer.isEmpty() || SCHEME.matcher(soort).matches()
                ? List.of()
                : List.of(
                        new FormFault(
                                "soort",
                                "Vul in kleine letters in wat voor nummer het is, zoals bsn."));
    }

    /** Whom the API is told; null where nobody is named. */
    public Answers.@Nullable Subject subject() {
        return nummer.isEmpty() ? null : new Answers.Subject(soort, nummer);
    }

    /** Without the number. */
    @Override
    public String toString() {
        return "PersonForm[…]";
    }
}
