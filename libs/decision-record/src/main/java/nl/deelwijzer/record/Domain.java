// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.KebabCase;

/**
 * The field of law that a service speaks for, such as {@code police} or {@code care}.
 *
 * @param value in kebab-case
 */
public record Domain(String value) {

    /**
     * @throws IllegalArgumentException if the value is not kebab-case
     */
    public Domain {
        if (!KebabCase.is(value)) {
            throw new IllegalArgumentException("a domain is kebab-case");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
