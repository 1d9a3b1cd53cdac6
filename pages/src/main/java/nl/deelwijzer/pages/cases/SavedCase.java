// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.walk.SavedWalk;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case in a file that the team keeps; the service keeps no copy.
 *
 * @param format {@value #FORMAT}
 * @param broughtBy the word of a domain
 */
record SavedCase(String format, String caseReference, String broughtBy, List<Part> parts) {

    static final String FORMAT = "deelwijzer-zaak@v1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    SavedCase { // a file may leave out anything
        parts =
                Objects.requireNonNullElse(parts, List.<Part>of()).stream()
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** What is asked of one domain, with its answers. */
    record Part(String recipient, SavedWalk walk) {

        @SuppressWarnings("ConstantValue") // a file may leave out anything
        boolean isWhole() {
            return recipient != null && walk != null && walk.lacksNothing();
        }

        /** Without the recipient. */
        @Override
        public String toString() {
            return "Part[" + walk + "]";
        }
    }

    static SavedCase of(Case known, List<Part> parts) {
        var about = known.about();
        return new SavedCase(FORMAT, about.reference(), about.broughtBy().word(), parts);
    }

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** What the file says; empty where it is no saved case. */
    static Optional<SavedCase> read(byte[] file) {
        try {
            return Optional.ofNullable(JSON.readValue(file, SavedCase.class))
                    .filter(SavedCase::isWhole);
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    Case.About about() {
        return new Case.About(caseReference, Domain.named(broughtBy).orElseThrow());
    }

    @SuppressWarnings("ConstantValue") // a file may leave out anything
    private boolean isWhole() {
        return FORMAT.equals(format)
                && caseReference != null
                && broughtBy != null
                && Domain.named(broughtBy).isPresent()
                && !parts.isEmpty()
                && parts.stream().allMatch(Part::isWhole);
    }

    /** Without what the team wrote. */
    @Override
    public String toString() {
        return "SavedCase" + parts;
    }
}
