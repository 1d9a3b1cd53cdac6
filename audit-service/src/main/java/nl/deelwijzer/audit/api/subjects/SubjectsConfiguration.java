// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.subjects;

import nl.deelwijzer.audit.subjects.Secrecy;
import nl.deelwijzer.web.PathRule;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SubjectsConfiguration {

    private static final String PREFIX = "deelwijzer.secrecy";

    /** Without the list the service does not start: it might tell what the law forbids to tell. */
    @Bean
    Secrecy secrecy(Environment environment) {
        return Binder.get(environment)
                .bind(
                        PREFIX,
                        Bindable.of(Secrecy.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }

    @Bean
    PathRule subjects() {
        return PathRule.scope("audit:read", "/v1/subjects/**");
    }
}
