// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.util.List;

/**
 * Somebody who signs in to the pages of the local suite, without a password: a role, no person.
 *
 * @param id the claim {@code sub}, as in {@code politie}
 * @param name as pages show it, in Dutch
 * @param organisation OIN of the organisation that the user works for
 * @param scopes everything that the user may do
 */
public record DemoUser(String id, String name, String organisation, List<String> scopes) {

    public DemoUser {
        scopes = List.copyOf(scopes);
    }

    private static DemoUser like(String client, String id, String name) {
        DemoClient known = DemoClients.find(client).orElseThrow();
        return new DemoUser(id, name, known.organisation(), known.scopes());
    }

    /** Every user that the local issuer knows. */
    public static List<DemoUser> all() {
        return List.of(
                like("police-demo", "politie", "Medewerker politie"),
                like("justice-demo", "justitie", "Medewerker justitie"),
                like("municipality-demo", "gemeente", "Medewerker gemeente"),
                like("care-demo", "zorg", "Medewerker zorg"),
                like("education-demo", "onderwijs", "Medewerker onderwijs"),
                like("case-team-demo", "casusteam", "Lid van een casusteam"),
                like("auditor-demo", "toezicht", "Toezichthouder"));
    }
}
