// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.util.List;

/**
 * A client that the local issuer knows; its secret is {@value #SECRET}.
 *
 * @param id as in {@code police-demo}
 * @param organisation OIN of the organisation that the client acts for: 20 digits, of the range
 *     that is kept for tests
 * @param scopes everything that the client may ask for
 */
public record DemoClient(String id, String organisation, List<String> scopes) {

    /** The secret of every demo client: there is nothing to protect in a local suite. */
    public static final String SECRET = "demo";

    public DemoClient {
        scopes = List.copyOf(scopes);
    }
}
