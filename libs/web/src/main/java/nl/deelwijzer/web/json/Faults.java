// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.json;

import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemType;
import nl.deelwijzer.web.RequestFault;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one request. Not thread-safe. */
public final class Faults {

    private static final int MOST = 200;

    private final List<RequestFault> found = new ArrayList<>();

    /**
     * Notes a fault in the body. From the 201st on they are not kept: nobody reads them and the
     * answer must stay small.
     */
    public void body(String pointer, String code, String detail) {
        add(RequestFault.body(pointer, code, detail));
    }

    /** Notes a fault. */
    public void add(RequestFault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    /** The faults in the order in which they were found. */
    public List<RequestFault> found() {
        return List.copyOf(found);
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /**
     * Does nothing where nothing is wrong.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    public void orThrow() {
        if (!found.isEmpty()) {
            var detail =
                    found.size() == 1
                            ? "Er is één fout gevonden; zie errors."
                            : "Er zijn " + found.size() + " fouten gevonden; zie errors.";
            throw Problem.of(ProblemType.INVALID_REQUEST, detail, found).asException();
        }
    }
}
