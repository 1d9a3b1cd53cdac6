// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plandocs;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the tests found out about a plan.
 *
 * @param walks complete sets of answers, every choice of a set counted
 * @param states different situations that a walk can be in
 * @param longest most questions that one walk asks
 * @param mutants small mistakes that were made in the plan
 * @param refused of those, how many could not even be read
 * @param failedByCases of those, how many made a case fail
 * @param seenByListingOnly of those, how many change no decision and show in the listing alone
 * @param secondOpinions walks on which a DMN engine agreed
 */
record Evidence(
        String walks,
        int states,
        int longest,
        int passages,
        int cases,
        int mutants,
        int refused,
        int failedByCases,
        int seenByListingOnly,
        int secondOpinions) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads what this build found out.
     *
     * @throws IllegalStateException if the tests of the plan have not run in this working tree
     */
    static Evidence of(PlanFile file) {
        JsonNode own = read(file.module().resolve("target/plan-evidence/" + file.name() + ".json"));
        String opinion = file.plan().id() + "-" + file.plan().version() + ".json";
        JsonNode dmn =
                read(
                        PlanFile.ROOT
                                .resolve("checks/second-opinion/target/plan-evidence")
                                .resolve(opinion));
        return new Evidence(
                own.get("walks").asString(),
                own.get("states").asInt(),
                own.get("longest").asInt(),
                own.get("passages").asInt(),
                own.get("cases").asInt(),
                own.get("mutants").asInt(),
                own.get("mutantsRefused").asInt(),
                own.get("mutantsFailedByCases").asInt(),
                own.get("mutantsSeenByListingOnly").size(),
                dmn.get("walksThatAgreed").asInt());
    }

    private static JsonNode read(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "no " + file.normalize() + ": run mvn verify from the root first");
        }
        return JSON.readTree(PlanFile.text(file));
    }
}
