// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

/** The store does not answer now. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(Throwable cause) {
        super("the store does not answer", cause);
    }
}
