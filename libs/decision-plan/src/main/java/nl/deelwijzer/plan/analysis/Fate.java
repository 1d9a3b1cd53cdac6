// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import java.math.BigInteger;

/**
 * What can still come of a state.
 *
 * @param walks how many complete sets of answers lead on from it
 * @param longest the most questions that one of them still asks
 * @param mayKeepConditions whether one of them ends where gathered conditions stand
 */
record Fate(BigInteger walks, int longest, boolean mayKeepConditions) {

    static final Fate NONE = new Fate(BigInteger.ZERO, 0, false);

    static Fate end(boolean keepsConditions) {
        return new Fate(BigInteger.ONE, 0, keepsConditions);
    }

    Fate or(Fate other) {
        return new Fate(
                walks.add(other.walks),
                Math.max(longest, other.longest),
                mayKeepConditions || other.mayKeepConditions);
    }

    Fate times(BigInteger answers) {
        return new Fate(walks.multiply(answers), longest, mayKeepConditions);
    }

    Fate afterQuestion() {
        return new Fate(walks, longest + 1, mayKeepConditions);
    }
}
