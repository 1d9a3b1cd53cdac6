// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Stored records that no checkpoint covers. A batch that is being taken in consists of such records
 * for a moment; whatever stays is an entry of no log.
 *
 * @param near where a batch may have put them just now
 * @param far where none can have
 */
public record Strays(Set<Stray> near, Set<Stray> far) {

    private static final int LOOKS = 60;

    /**
     * One such record.
     *
     * @param log what it says itself, as in {@code log/3}
     * @param index null where it names none
     */
    public record Stray(String id, String log, @Nullable Long index) {}

    public Strays {
        near = Set.copyOf(near);
        far = Set.copyOf(far);
    }

    /**
     * What is still there after a while.
     *
     * @param pause of about a second
     */
    static Set<Stray> staying(Supplier<Strays> look, Runnable pause) {
        var first = look.get();
        var staying = new HashSet<>(first.near());
        for (int looks = 0; looks < LOOKS && !staying.isEmpty(); looks++) {
            pause.run();
            staying.retainAll(look.get().near());
        }
        staying.addAll(first.far());
        return staying;
    }
}
