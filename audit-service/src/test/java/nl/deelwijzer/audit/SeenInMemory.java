// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.tlog.WitnessState;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a witness saw, for as long as a test lasts. */
final class SeenInMemory implements WitnessState {

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    @Override
    public Seen read(String origin) {
        return seen.getOrDefault(origin, Seen.NOTHING);
    }

    @Override
    public boolean replace(String origin, Seen expected, Seen next) {
        return expected.equals(Seen.NOTHING)
                ? seen.putIfAbsent(origin, next) == null
                : seen.replace(origin, expected, next);
    }
}
