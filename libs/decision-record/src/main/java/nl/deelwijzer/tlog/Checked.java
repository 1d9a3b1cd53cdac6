// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What checking something gave.
 *
 * @param <T> what is known once it was accepted
 */
public sealed interface Checked<T> {

    /** Everything that had to be checked holds. */
    record Accepted<T>(T value) implements Checked<T> {}

    /** Something does not; nothing of the input may be used. */
    record Refused<T>(Reason reason) implements Checked<T> {}

    /** Checks further what was accepted. */
    default <R> Checked<R> then(Function<T, Checked<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(Reason reason) -> new Refused<>(reason);
        };
    }

    /** Whether it was accepted. */
    default boolean accepted() {
        return this instanceof Accepted;
    }

    /** The result of a check that refuses by {@link Refusal}. */
    static <T> Checked<T> of(Supplier<T> check) {
        try {
            return new Accepted<>(check.get());
        } catch (Refusal refusal) {
            return new Refused<>(refusal.reason());
        }
    }
}
