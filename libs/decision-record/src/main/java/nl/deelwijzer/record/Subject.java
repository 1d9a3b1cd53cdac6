// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.Map;

/**
 * Whom a decision is about, under a keyed pseudonym.
 *
 * @param scheme what kind of number or name the pseudonym stands for, such as {@code bsn}
 * @param pseudonym as a {@link Pseudonymiser} gives it
 */
public record Subject(String scheme, String pseudonym) implements PersonalData {

    /**
     * @throws IllegalArgumentException if the scheme is not kebab-case or the pseudonym was not
     *     made by a pseudonymiser
     */
    public Subject {
        if (!Pseudonymiser.isScheme(scheme) || !Pseudonymiser.isPseudonym(pseudonym)) {
            throw new IllegalArgumentException(
                    "a subject has a scheme in kebab-case and a keyed pseudonym");
        }
    }

    @Override
    public Map<String, Object> tree() {
        return Map.of("scheme", scheme, "pseudonym", pseudonym);
    }

    /** Without the pseudonym, by which a person's decisions could be brought together. */
    @Override
    public String toString() {
        return "Subject[…]";
    }
}
