// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.retention.RetentionSchedule;
import nl.deelwijzer.web.PathRule;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    private static final String PREFIX = "deelwijzer.retention";

    /** An unknown name in the schedule stops the service: it might have been a term. */
    @Bean
    RetentionSchedule retentionSchedule(Environment environment) {
        return Binder.get(environment)
                .bind(
                        PREFIX,
                        Bindable.of(RetentionSchedule.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }

    /** Before the rule for reading, which names all decisions. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    PathRule retainers() {
        return PathRule.scope(
                "audit:retain",
                "/v1/decisions/*/_destroy",
                "/v1/retention/_destroy",
                "/v1/retention/_hold",
                "/v1/retention/_release");
    }

    @Bean
    PathRule retention() {
        return PathRule.scope("audit:read", "/v1/retention", "/v1/retention/_due");
    }
}
