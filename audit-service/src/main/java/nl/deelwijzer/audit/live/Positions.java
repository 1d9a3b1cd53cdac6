// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far somebody has followed each log. A log that it does not name was not followed yet, so that
 * a log that is added later is followed from its beginning.
 *
 * @param next the index that comes next, by the number of the log
 */
public record Positions(SortedMap<Integer, Long> next) {

    private static final String LOG = "[0-9]{1,6}\\.[0-9]{1,18}";
    private static final Pattern FORM = Pattern.compile(LOG + "(?:-" + LOG + "){0,999}");

    public Positions {
        next = new TreeMap<>(next);
    }

    /** After these many entries of each log. */
    static Positions of(Map<Integer, Long> sizes) {
        return new Positions(new TreeMap<>(sizes));
    }

    /** The positions that {@link #text} wrote, if it is such a text. */
    public static Optional<Positions> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        var next = new TreeMap<Integer, Long>();
        for (var log : text.split("-", -1)) {
            var parts = log.split("\\.", -1);
            next.put(Integer.valueOf(parts[0]), Long.valueOf(parts[1]));
        }
        return Optional.of(new Positions(next));
    }

    /** The index of this log that comes next. */
    long next(int log) {
        return next.getOrDefault(log, 0L);
    }

    /** The same, with this log followed up to an index. */
    Positions at(int log, long index) {
        var moved = new TreeMap<>(next);
        moved.put(log, index);
        return new Positions(moved);
    }

    /** Whether these can have been reached in logs of these sizes. */
    public boolean isWithin(Map<Integer, Long> sizes) {
        return next.entrySet().stream()
                .allMatch(it -> it.getValue() <= sizes.getOrDefault(it.getKey(), 0L));
    }

    /** As in {@code 0.1250-1.1187}: number and next index of each log. */
    public String text() {
        return next.isEmpty()
                ? "0.0"
                : next.entrySet().stream()
                        .map(it -> it.getKey() + "." + it.getValue())
                        .collect(Collectors.joining("-"));
    }
}
