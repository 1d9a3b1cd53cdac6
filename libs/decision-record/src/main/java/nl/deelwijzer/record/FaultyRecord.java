// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.io.Serial;

/** Carries the first fault out of the reader; never leaves this package. */
final class FaultyRecord extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final transient RecordFault fault;

    FaultyRecord(RecordFault.Code code, String pointer) {
        super(null, null, false, false);
        this.fault = new RecordFault(code, pointer);
    }

    RecordFault fault() {
        return fault;
    }
}
