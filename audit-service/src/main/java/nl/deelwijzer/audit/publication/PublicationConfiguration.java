// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    Publication publication(List<Destination> destinations) {
        return new Publication(destinations);
    }
}
