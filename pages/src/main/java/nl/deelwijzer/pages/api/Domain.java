// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A domain that has plans. */
public enum Domain {
    POLICE("Politie"),
    JUSTICE("Justitie"),
    MUNICIPALITY("Gemeente"),
    CARE("Zorg en hulpverlening"),
    EDUCATION("Onderwijs");

    private final String title;

    Domain(String title) {
        this.title = title;
    }

    /** The name in Dutch. */
    public String title() {
        return title;
    }

    /** The name in addresses and scopes, such as {@code police}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The domain with this word. */
    public static Optional<Domain> named(String word) {
        return Arrays.stream(values()).filter(domain -> domain.word().equals(word)).findFirst();
    }
}
