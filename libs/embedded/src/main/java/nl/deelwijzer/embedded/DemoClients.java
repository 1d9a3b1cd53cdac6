// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clients of the local suite: one for each domain, a case team and an auditor. */
public final class DemoClients {

    private static final List<String> DOMAINS =
            List.of("police", "justice", "municipality", "care", "education");
    private static final List<DemoClient> ALL = make();

    private DemoClients() {}

    public static List<DemoClient> all() {
        return ALL;
    }

    public static Optional<DemoClient> find(String id) {
        return ALL.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    private static List<DemoClient> make() {
        List<DemoClient> clients = new ArrayList<>();
        for (String domain : DOMAINS) {
            clients.add(
                    new DemoClient(
                            domain + "-demo",
                            oin(clients.size() + 1),
                            List.of("evaluate:" + domain)));
        }
        clients.add(new DemoClient("case-team-demo", oin(clients.size() + 1), caseTeamScopes()));
        clients.add(
                new DemoClient(
                        "auditor-demo",
                        oin(clients.size() + 1),
                        List.of("audit:read", "audit:retain")));
        return List.copyOf(clients);
    }

    private static List<String> caseTeamScopes() {
        List<String> scopes = new ArrayList<>(List.of("cases"));
        DOMAINS.forEach(domain -> scopes.add("evaluate:" + domain));
        return scopes;
    }

    private static String oin(int number) {
        return "00000099%09d000".formatted(number);
    }
}
