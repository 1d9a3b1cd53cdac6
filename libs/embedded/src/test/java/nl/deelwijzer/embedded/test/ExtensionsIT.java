// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Map;
import java.util.concurrent.TimeUnit;

class ExtensionsIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();

    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    @Test
    void giveABrokerThatAnswers() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrapServers()))) {
            assertThat(admin.describeCluster().nodes().get(20, TimeUnit.SECONDS)).hasSize(1);
        }
    }

    @Test
    void giveEachTestClassADatabaseOfItsOwn() {
        try (MongoClient client = MongoClients.create(STORE.connectionString())) {
            assertThat(client.getDatabase(STORE.database()).runCommand(new Document("ping", 1)))
                    .containsKey("ok");
        }

        assertThat(new StoreExtension().database()).isNotEqualTo(STORE.database());
    }

    @Test
    void giveTokensRightAndWrong() {
        assertThat(ISSUER.tokenFor("police-demo")).contains(".");
        assertThat(ISSUER.tokenFor("police-demo", token -> token.withAudience("other")))
                .contains(".");
    }
}
