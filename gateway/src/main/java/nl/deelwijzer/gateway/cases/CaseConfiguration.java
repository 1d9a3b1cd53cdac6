// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.GatewaySettings;
import nl.deelwijzer.gateway.guard.Guards;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.netty.http.client.HttpClient;

/** The parts of the case endpoints. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseSettings.class)
class CaseConfiguration {

    private static final int LARGEST_ANSWER = 1024 * 1024;

    /** Shares the routes' connections, and so their limits. */
    @Bean
    DomainServices domainServices(
            HttpClient gatewayHttpClient,
            GatewaySettings addresses,
            Guards guards,
            CaseSettings settings) {
        var client =
                WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(gatewayHttpClient))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                        .build();
        return new DomainServices(client, addresses, guards, settings.domainWithin());
    }
}
