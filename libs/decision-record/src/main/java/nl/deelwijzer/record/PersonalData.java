// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/**
 * Content that says something about a person. Never in a log line, an address, a message or a
 * {@code toString}.
 */
public sealed interface PersonalData permits Actor, FreeText, Subject {

    /** The content as a JSON tree: what a commitment binds to. */
    Object tree();
}
