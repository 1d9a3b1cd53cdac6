// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.proofs.Inspections;
import nl.deelwijzer.audit.proofs.KeptInspections;
import nl.deelwijzer.audit.proofs.Proofs;
import nl.deelwijzer.audit.proofs.PublishedLogs;
import nl.deelwijzer.audit.proofs.StoredRecords;
import nl.deelwijzer.audit.proofs.Verdicts;
import nl.deelwijzer.web.PathRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class ProofsConfiguration {

    @Bean
    PathRule auditorsOfLogs() {
        return PathRule.scope("audit:read", "/v1/logs", "/v1/logs/**");
    }

    @Bean
    Proofs proofs(PublishedLogs logs) {
        return new Proofs(logs);
    }

    @Bean
    Inspections inspections(
            PublishedLogs logs,
            StoredRecords records,
            KeptInspections kept,
            Verdicts verdicts,
            LogKey key) {
        return new Inspections(logs, records, kept, verdicts, key, Clock.systemUTC());
    }
}
