// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import org.springframework.util.MultiValueMap;

import java.util.Objects;

/** What was typed in a field of a form. */
public final class Typed {

    private Typed() {}

    /** Without white space around it; empty where the form has no such field. */
    public static String in(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }
}
