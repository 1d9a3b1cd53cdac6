// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import com.mongodb.reactivestreams.client.MongoClient;

import nl.deelwijzer.audit.acts.Acts;
import nl.deelwijzer.audit.expiry.ExpiringReads;
import nl.deelwijzer.audit.ledger.Ledger;
import nl.deelwijzer.audit.live.Logs;
import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.proofs.KeptInspections;
import nl.deelwijzer.audit.proofs.PublishedLogs;
import nl.deelwijzer.audit.proofs.StoredRecords;
import nl.deelwijzer.audit.publication.PublishedCheckpoints;
import nl.deelwijzer.audit.retention.RetainedDecisions;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.statistics.Tallies;
import nl.deelwijzer.audit.subjects.SubjectDecisions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.concurrent.TimeUnit;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final int PATIENCE_SECONDS = 4;
    private static final int ANSWER_SECONDS = 15;

    /**
     * A store that does not answer is noticed in seconds; retries are the caller's, and need no
     * replica set.
     */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience() {
        return settings ->
                settings.retryWrites(false)
                        .retryReads(false)
                        .applyToClusterSettings(
                                it -> it.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .applyToSocketSettings(it ->
                                it.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    Store store(MongoClient client, @Value("${spring.mongodb.database:audit}") String database) {
        return new Store(client, database);
    }

    @Bean
    Ledger ledger(Store store) {
        return new MongoLedger(store);
    }

    @Bean
    Decisions decisions(Store store) {
        return new MongoDecisions(store);
    }

    @Bean
    Acts acts(Store store) {
        return new MongoActs(store);
    }

    @Bean
    SubjectDecisions subjectDecisions(Store store) {
        return new MongoSubjects(store);
    }

    @Bean
    RetainedDecisions retainedDecisions(Store store) {
        return new MongoRetained(store);
    }

    @Bean
    PublishedLogs publishedLogs(Store store) {
        return new MongoPublishedLogs(store);
    }

    @Bean
    StoredRecords storedRecords(Store store) {
        return new MongoRecords(store);
    }

    @Bean
    KeptInspections keptInspections(Store store) {
        return new MongoInspections(store);
    }

    @Bean
    Logs logs(Store store) {
        return new MongoLogs(store);
    }

    @Bean
    Tallies tallies(Store store) {
        return new MongoTallies(store);
    }

    @Bean
    ExpiringReads expiringReads(Store store) {
        return new MongoExpiringReads(store);
    }

    @Bean
    MongoRuns runs(Store store) {
        return new MongoRuns(store);
    }

    @Bean
    Plans plans(Store store) {
        return new MongoPlans(store);
    }

    @Bean
    PublishedCheckpoints publishedCheckpoints(Store store) {
        return new MongoPublishedCheckpoints(store);
    }

    @Bean
    Indexes indexes(Store store) {
        return new Indexes(store);
    }

    @Bean
    StoreHealth storeHealthIndicator(Store store) {
        return new StoreHealth(store);
    }
}
