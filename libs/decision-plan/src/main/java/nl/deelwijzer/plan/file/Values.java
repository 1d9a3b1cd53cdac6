// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.KebabCase;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns texts of a plan file into values; null where the text is none. */
final class Values {

    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}");

    private Values() {}

    static @Nullable Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    static @Nullable PlanId planId(String text) {
        return KebabCase.is(text) ? new PlanId(text) : null;
    }

    static @Nullable String version(String text) {
        return VERSION.matcher(text).matches() ? text : null;
    }

    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    static @Nullable Result result(String text) {
        for (Result result : Result.values()) {
            if (result.name().equals(text)) {
                return result;
            }
        }
        return null;
    }

    static <E extends Enum<E>> Function<String, @Nullable E> oneOf(E[] values) {
        return text -> {
            for (E value : values) {
                if (word(value).equals(text)) {
                    return value;
                }
            }
            return null;
        };
    }

    static String words(Enum<?>[] values) {
        boolean results = values[0] instanceof Result;
        var words = new ArrayList<String>();
        for (Enum<?> value : values) {
            words.add(results ? value.name() : word(value));
        }
        return "one of " + String.join(", ", words);
    }

    /** An enum constant as the format writes it: IN_FORCE is in-force. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
