// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.regex.Pattern;

/**
 * The number by which a Dutch public organisation is known to systems
 * (organisatie-identificatienummer).
 *
 * @param value 20 digits
 */
public record Oin(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{20}");

    /**
     * @throws IllegalArgumentException if the value is not 20 digits
     */
    public Oin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an OIN has 20 digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
