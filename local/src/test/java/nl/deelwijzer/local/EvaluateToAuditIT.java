// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.UUID;

class EvaluateToAuditIT {

    @RegisterExtension static final SuiteUnderTest SUITE = new SuiteUnderTest();

    private final Caller caller = SUITE.caller();

    @Test
    void anAuditorFindsTheDecisionThatAnOrganisationWasGiven() throws Exception {
        String caseReference = "E2E-" + UUID.randomUUID();

        HttpResponse<String> answer =
                caller.evaluate(Caller.question(caseReference), UUID.randomUUID().toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode given = Caller.JSON.readTree(answer.body());
        JsonNode record = caller.record(given.get("id").asString());
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/audit/v1/decisions/" + given.get("id").asString());
        assertThat(record.get("outcome")).isEqualTo(given.get("outcome"));
        assertThat(record.get("path")).isEqualTo(given.get("path"));
        assertThat(record.get("conditions")).isEqualTo(given.get("conditions"));
        assertThat(record.get("plan")).isEqualTo(given.get("plan"));
        assertThat(record.get("caseReference").asString()).isEqualTo(caseReference);
        assertThat(caller.stored(caseReference)).containsExactly(given.get("id").asString());
        assertThat(record.toString()).doesNotContain("999990019");
    }

    @Test
    void aRetryWithTheSameKeyIsTheSameDecisionAndIsStoredOnce() throws Exception {
        String caseReference = "E2E-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = caller.evaluate(Caller.question(caseReference), key);
        HttpResponse<String> second = caller.evaluate(Caller.question(caseReference), key);

        String id = Caller.JSON.readTree(first.body()).get("id").asString();
        assertThat(Caller.JSON.readTree(second.body()).get("id").asString()).isEqualTo(id);
        JsonNode record = caller.record(id);
        assertThat(record.get("id").asString()).isEqualTo(id);
        assertThat(caller.stored(caseReference)).containsExactly(id);
    }
}
