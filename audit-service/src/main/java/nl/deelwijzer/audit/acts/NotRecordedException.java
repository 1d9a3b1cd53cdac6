// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.acts;

/** An act could not be recorded in time. It may still arrive; what it was for must not be done. */
public final class NotRecordedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotRecordedException(String message) {
        super(message);
    }
}
