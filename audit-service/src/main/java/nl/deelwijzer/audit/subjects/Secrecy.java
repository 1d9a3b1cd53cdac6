// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.subjects;

import nl.deelwijzer.record.DecisionRecord;

import java.util.List;

/**
 * Which decisions a person is not told of.
 *
 * @param secret the law demands silence: they are counted and never shown
 * @param excepted an exception to the duty to tell was invoked: whether it still runs must be
 *     looked at before they are told
 */
public record Secrecy(List<Mark> secret, List<Mark> excepted) {

    public Secrecy {
        secret = List.copyOf(secret);
        excepted = List.copyOf(excepted);
    }

    /** Whether an exception to the duty to tell was invoked at this decision. */
    public boolean excepts(DecisionRecord decision) {
        return excepted.stream().anyMatch(it -> it.isOn(decision));
    }
}
