// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import io.micrometer.core.instrument.MeterRegistry;

import nl.deelwijzer.audit.ledger.Ledger;
import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.publication.PublishedCheckpoints;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.web.ClientTls;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessSettings.class)
class WitnessConfiguration {

    /** Also where there is no witness: readers get what was published, in either case. */
    @Bean
    Cosigning cosigning(
            WitnessSettings settings,
            LogKey key,
            Ledger ledger,
            PublishedCheckpoints published,
            ClientTls tls,
            MeterRegistry meters) {
        var witnesses = settings.addresses();
        requireKeysOfTheirOwn(witnesses, key);
        var askers = witnesses.stream().map(it -> new Asker(it, ledger, tls)).toList();
        return new Cosigning(askers, published, new WitnessReport(meters));
    }

    /**
     * One key in two roles could be led to sign for the other.
     *
     * @throws IllegalStateException if a witness has the key of the log
     */
    private static void requireKeysOfTheirOwn(List<WitnessAddress> witnesses, LogKey key) {
        var keys = witnesses.stream().map(WitnessAddress::key).toList();
        try {
            var _ = new LogPolicy(LogKey.origin(0), List.of(key.verifier(0)), keys, 0);
        } catch (IllegalArgumentException shared) {
            throw new IllegalStateException("deelwijzer.witnesses: " + shared.getMessage(), shared);
        }
    }
}
