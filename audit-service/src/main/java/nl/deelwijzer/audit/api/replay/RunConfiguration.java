// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.replay.run.Runner;
import nl.deelwijzer.audit.replay.run.Runs;
import nl.deelwijzer.audit.search.Decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class RunConfiguration {

    @Bean
    Runner runner(Decisions decisions, Plans plans, Runs runs) {
        return new Runner(decisions, plans, runs, Clock.systemUTC());
    }
}
