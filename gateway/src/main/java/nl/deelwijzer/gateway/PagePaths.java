// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

/** The addresses of the web pages; no other address goes to the service that makes them. */
public final class PagePaths {

    static final String[] ALL = {
        "/",
        "/over",
        "/toegankelijkheid",
        "/privacy",
        "/plannen",
        "/plannen/**",
        "/aanmelden/**",
        "/afmelden",
        "/afwegingen",
        "/afwegingen/**",
        "/beslissingen/**",
        "/zaken",
        "/zaken/**",
        "/toezicht",
        "/toezicht/**",
        "/bestanden/**"
    };

    private PagePaths() {}

    /** Path patterns. */
    public static String[] all() {
        return ALL.clone();
    }
}
