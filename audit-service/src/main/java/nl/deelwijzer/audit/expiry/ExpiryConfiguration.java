// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.expiry;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.Oin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExpirySettings.class)
class ExpiryConfiguration {

    @Bean
    Expiry expiry(
            ExpiringReads reads,
            ExpiringRuns runs,
            ActLog acts,
            ExpirySettings terms,
            @Value("${deelwijzer.organisation.oin}") String oin) {
        var service = new Actor(new Oin(oin), "audit-service", null);
        return new Expiry(reads, runs, acts, service, terms, Clock.systemUTC());
    }

    /** Two at the same time do no harm: both let go the same. */
    @Bean
    SchedulingConfigurer expiring(Expiry expiry, ExpirySettings terms) {
        return tasks -> tasks.addFixedDelayTask(() -> start(expiry), terms.every());
    }

    private static void start(Expiry expiry) {
        var _ = expiry.look().subscribe();
    }
}
