// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.KebabCase;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The system that recorded a decision: the source of its event, in the form that the NL GOV profile
 * for CloudEvents recommends.
 *
 * @param organisation the organisation that runs the system
 * @param system the system's name, in kebab-case
 */
public record Origin(Oin organisation, String system) {

    private static final Pattern FORM = Pattern.compile("urn:nld:oin:([0-9]{20}):systeem:(.+)");

    /**
     * @throws IllegalArgumentException if the system's name is not kebab-case
     */
    public Origin {
        if (!KebabCase.is(system)) {
            throw new IllegalArgumentException("the name of a system is kebab-case");
        }
    }

    /** The origin with this URN, if the text is one. */
    public static Optional<Origin> parse(String urn) {
        var matcher = FORM.matcher(urn);
        return matcher.matches() && KebabCase.is(matcher.group(2))
                ? Optional.of(new Origin(new Oin(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** {@code urn:nld:oin:<OIN>:systeem:<system>}. */
    public URI urn() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return "urn:nld:oin:" + organisation + ":systeem:" + system;
    }
}
