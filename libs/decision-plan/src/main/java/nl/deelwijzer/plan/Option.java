// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/**
 * An answer that a question offers.
 *
 * @param id unique within the question
 * @param label what the professional reads
 */
public record Option(String id, String label) {}
