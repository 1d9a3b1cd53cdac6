// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/**
 * The names of the Kafka topics.
 *
 * @param decisions every recorded decision; its partitions are the logs
 * @param deadLetters what the audit service could not take in, for a person to look at
 * @param plans every plan ever used, compacted by digest
 * @param checkpoints the signed checkpoints of the logs
 */
public record Topics(String decisions, String deadLetters, String plans, String checkpoints) {

    /**
     * Partitions of {@link #decisions} where nobody says otherwise. Never to be changed on a
     * running system.
     */
    public static final int DECISION_PARTITIONS = 3;

    /** The names where nobody says otherwise. */
    public static final Topics DEFAULT =
            new Topics("decisions", "decisions.dlt", "plans", "checkpoints");
}
