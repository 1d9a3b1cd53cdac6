// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * To whom a decision is about giving.
 *
 * @param name as the giver wrote it; null once it was destroyed
 * @param domain the partner that the giver chose in the plan, where its answer says so without
 *     doubt
 */
public record Receiver(@Nullable String name, @Nullable String domain) {

    /** To whom in words, as far as it is known and still kept. */
    public String words() {
        return Words.of(this);
    }

    /** Whether both givers wrote the same, but for capitals and spaces. */
    boolean isNamedAs(Receiver other) {
        return name != null && other.name != null && folded(name).equals(folded(other.name));
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Without the name, which may be that of a person. */
    @Override
    public String toString() {
        return "Receiver[" + domain + "]";
    }
}
