// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.proofs;

import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Two sizes of one log.
 *
 * @param from the smaller one, or the same
 * @param to at most the published size
 */
record Sizes(long from, long to) {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,17}");

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static Sizes read(@Nullable String from, @Nullable String to, long published) {
        var faults = new Faults();
        var first = from == null ? missing(faults) : size("from", from, published, faults);
        var last = to == null ? OptionalLong.of(published) : size("to", to, published, faults);
        if (first.isPresent() && last.isPresent() && first.getAsLong() > last.getAsLong()) {
            var detail = "Het logboek was eerder niet groter dan later: from is hoogstens to.";
            faults.add(RequestFault.query("from", "beyond-to", detail));
        }
        faults.orThrow();
        return new Sizes(first.orElseThrow(), last.orElseThrow());
    }

    private static OptionalLong missing(Faults faults) {
        faults.add(
                RequestFault.query("from", "missing", "Noem de grootte van het eerdere logboek."));
        return OptionalLong.empty();
    }

    private static OptionalLong size(String key, String text, long published, Faults faults) {
        if (!FORM.matcher(text).matches()) {
            var detail = "Schrijf een aantal regels, zoals 1200.";
            faults.add(RequestFault.query(key, "invalid-value", detail));
            return OptionalLong.empty();
        }
        var size = Long.parseLong(text);
        if (size > published) {
            var detail = "Het gepubliceerde logboek is kleiner.";
            faults.add(RequestFault.query(key, "beyond-size", detail));
            return OptionalLong.empty();
        }
        return OptionalLong.of(size);
    }
}
