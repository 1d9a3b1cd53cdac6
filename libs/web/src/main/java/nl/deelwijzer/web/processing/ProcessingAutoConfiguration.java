// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.processing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebFilter;

import java.time.Clock;

/** Every service has the lines; an exchange that is no processing gets none. */
@AutoConfiguration
public class ProcessingAutoConfiguration {

    @Bean
    WebFilter processingLines(@Value("${spring.application.name:deelwijzer}") String system) {
        return new ProcessingLines(system, Clock.systemUTC());
    }
}
