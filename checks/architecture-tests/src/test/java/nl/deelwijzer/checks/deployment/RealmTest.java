// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.DemoClient;
import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.TokenSpec;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The imported realm gives the same tokens as the issuer of the local suite. */
class RealmTest {

    @Test
    void knowsTheDemoClientsWithTheirScopesAndOrganisation() throws IOException {
        var clients =
                realm().list("clients").stream()
                        .map(client -> client(new Tree((Map<?, ?>) client)))
                        .toList();

        assertThat(clients).containsExactlyElementsOf(DemoClients.all());
    }

    @Test
    void definesEveryScopeThatAClientHas() throws IOException {
        var defined =
                realm().list("clientScopes").stream()
                        .map(scope -> String.valueOf(((Map<?, ?>) scope).get("name")))
                        .toList();

        for (var client : DemoClients.all()) {
            assertThat(defined).contains("deelwijzer").containsAll(client.scopes());
        }
    }

    @Test
    void putsSubjectAndAudienceIntoEveryToken() throws IOException {
        var common = new Tree((Map<?, ?>) realm().list("clientScopes").getFirst());
        var mappers = common.list("protocolMappers");

        assertThat(common.at("name")).isEqualTo("deelwijzer");
        assertThat(new Tree((Map<?, ?>) mappers.getFirst()).at("protocolMapper"))
                .isEqualTo("oidc-sub-mapper");
        assertThat(new Tree((Map<?, ?>) mappers.get(1)).at("config", "included.custom.audience"))
                .isEqualTo(TokenSpec.AUDIENCE);
    }

    private static Tree realm() throws IOException {
        return Tree.ofJson("deploy/keycloak/realm.json");
    }

    private static DemoClient client(Tree client) {
        assertThat(client.at("secret")).isEqualTo(DemoClient.SECRET);
        assertThat(client.at("serviceAccountsEnabled")).isEqualTo(true);
        var organisation = new Tree((Map<?, ?>) client.list("protocolMappers").getFirst());
        var scopes = client.list("defaultClientScopes").stream().map(String::valueOf).toList();
        assertThat(scopes.getFirst()).isEqualTo("deelwijzer");
        return new DemoClient(
                String.valueOf(client.at("clientId")),
                String.valueOf(organisation.at("config", "claim.value")),
                List.copyOf(scopes.subList(1, scopes.size())));
    }
}
