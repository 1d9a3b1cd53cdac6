// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plan;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A walk in a file that the user keeps; the service keeps no copy.
 *
 * @param format {@value #FORMAT}
 * @param version of the plan that was walked
 * @param day whose law applies; null for the day of reading
 */
public record SavedWalk(
        String format,
        String domain,
        String plan,
        String version,
        @Nullable LocalDate day,
        Map<String, Given> answers) {

    static final String FORMAT = "deelwijzer-afweging@v1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] of(Walk walk, Plan plan) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(of(walk, plan.version()));
    }

    static SavedWalk of(Walk walk, String version) {
        return new SavedWalk(
                FORMAT, walk.domain().word(), walk.plan(), version, walk.day(), walk.answers());
    }

    /** What the file says; empty where it is no saved walk. */
    static Optional<SavedWalk> read(byte[] file) {
        try {
            return Optional.ofNullable(JSON.readValue(file, SavedWalk.class))
                    .filter(SavedWalk::lacksNothing);
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    /** The domain, where there is one of that name. */
    public Optional<Domain> knownDomain() {
        return Domain.named(domain);
    }

    /** The answers that this version of the plan still offers. */
    Map<String, Given> fitting(Plan known) {
        var fitting = new LinkedHashMap<String, Given>();
        for (var question : known.questions()) {
            var given = answers.get(question.id());
            if (given != null && fits(question, given)) {
                fitting.put(question.id(), given);
            }
        }
        return fitting;
    }

    private static boolean fits(Plan.Question question, Given given) {
        return question.offers(given.value()) && (question.isSet() || given.value().size() == 1);
    }

    /** Whether nothing is missing. */
    @SuppressWarnings("ConstantValue") // a file may leave out anything
    public boolean lacksNothing() {
        return FORMAT.equals(format) && domain != null && plan != null && answers != null;
    }

    /** Without what somebody answered. */
    @Override
    public String toString() {
        return "SavedWalk[" + plan + "]";
    }
}
