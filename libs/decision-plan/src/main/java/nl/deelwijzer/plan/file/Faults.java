// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the faults of one file, and remembers on which line each place stands. */
final class Faults {

    private final String file;
    private final List<PlanFault> found = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    Faults(String file) {
        this.file = file;
    }

    /** Notes that the place stands on the line (from 1). */
    void place(String path, int line) {
        lines.putIfAbsent(path, line);
    }

    void add(PlanFault.Code code, String path, String message) {
        found.add(new PlanFault(code, file, line(path), path, message));
    }

    void addAt(int line, PlanFault.Code code, String path, String message) {
        found.add(new PlanFault(code, file, line, path, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<PlanFault> inOrderOfTheFile() {
        return found.stream().distinct().sorted(Comparator.comparingInt(PlanFault::line)).toList();
    }

    /** The line of the place, or of the nearest place around it. */
    private int line(String path) {
        for (String at = path;
                !at.isEmpty();
                at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
