// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.DemoClient;
import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.DemoUser;
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
                        .map(client -> new Tree((Map<?, ?>) client))
                        .filter(client -> !client.at("clientId").equals("pages"))
                        .map(RealmTest::client)
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

    @Test
    void letsThePagesSignUsersInWithACodeAndAProofKeyOnly() throws IOException {
        var pages =
                realm().list("clients").stream()
                        .map(client -> new Tree((Map<?, ?>) client))
                        .filter(client -> client.at("clientId").equals("pages"))
                        .findFirst()
                        .orElseThrow();

        assertThat(pages.at("standardFlowEnabled")).isEqualTo(true);
        assertThat(pages.at("implicitFlowEnabled")).isEqualTo(false);
        assertThat(pages.at("directAccessGrantsEnabled")).isEqualTo(false);
        assertThat(pages.at("attributes", "pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(pages.at("attributes", "post.logout.redirect.uris"))
                .isEqualTo("http://localhost:8080/##https://localhost:8080/");
    }

    @Test
    void knowsTheUsersOfTheLocalSuiteWithWhatTheyMay() throws IOException {
        for (var user : DemoUser.all()) {
            var known =
                    realm().list("users").stream()
                            .map(other -> new Tree((Map<?, ?>) other))
                            .filter(other -> other.at("username").equals(user.id()))
                            .findFirst()
                            .orElseThrow();

            assertThat(known.list("realmRoles")).isEqualTo(user.scopes());
            assertThat(known.list("attributes", "organisation"))
                    .isEqualTo(List.of(user.organisation()));
        }
    }

    /** A scope that needs a role is given to nobody without it, a client's own account included. */
    @Test
    void givesEveryClientItsRolesToo() throws IOException {
        for (var client : DemoClients.all()) {
            assertThat(realm().list("users"))
                    .map(user -> new Tree((Map<?, ?>) user))
                    .filteredOn(user ->
                            client.id().equals(user.content().get("serviceAccountClientId")))
                    .singleElement()
                    .satisfies(
                            user -> assertThat(user.list("realmRoles")).isEqualTo(client.scopes()));
        }
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
