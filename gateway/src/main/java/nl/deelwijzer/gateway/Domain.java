// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import java.util.Locale;

/** The domains behind the gateway, each the first segment of its addresses. */
public enum Domain {
    POLICE,
    JUSTICE,
    MUNICIPALITY,
    CARE,
    EDUCATION,
    AUDIT;

    /** The name in addresses, scopes and answers, such as {@code police}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before the service's own path, such as {@code /police}. */
    public String prefix() {
        return "/" + word();
    }

    /** Whether this domain has plans and takes decisions; the audit service only keeps them. */
    public boolean decides() {
        return this != AUDIT;
    }
}
