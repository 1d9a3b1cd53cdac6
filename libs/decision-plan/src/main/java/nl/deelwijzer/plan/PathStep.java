// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/** A question that the walk asked, with the answer that was taken. */
public record PathStep(Question question, Answer answer) {}
