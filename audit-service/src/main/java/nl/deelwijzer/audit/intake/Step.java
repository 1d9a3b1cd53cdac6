// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

/** What the consumer must do after a batch. */
sealed interface Step {

    /** Go on; the batch is durable. */
    record GoOn() implements Step {}

    /** Go to another offset; nothing of the batch counts. */
    record Resume(long offset) implements Step {}
}
