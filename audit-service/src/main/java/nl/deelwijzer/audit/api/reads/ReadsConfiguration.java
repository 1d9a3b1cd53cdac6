// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.audit.api.Activity;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.web.PathRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadsConfiguration {

    @Bean
    ReadRecording readRecording(ActLog log, Pseudonymiser pseudonyms, Activity activity) {
        return new ReadRecording(log, pseudonyms, activity);
    }

    @Bean
    PathRule reads() {
        return PathRule.scope("audit:read", "/v1/reads/**");
    }
}
