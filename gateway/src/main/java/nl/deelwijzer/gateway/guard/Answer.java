// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.guard;

/** What a guarded call gave. */
public interface Answer {

    /**
     * Whether this answer says that the service is in trouble. A refusal does not: it is an answer.
     */
    boolean isTrouble();
}
