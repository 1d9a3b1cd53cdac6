// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.embedded.test.IssuerExtension;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The audit service in this JVM, started and stopped by the test itself. */
final class RunningAudit {

    private RunningAudit() {}

    /** The settings of a service on these topics, this store and this issuer, on any port. */
    static Map<String, String> settings(AuditSuite suite, int storePort, IssuerExtension issuer) {
        var settings = new HashMap<>(suite.properties());
        settings.put("spring.mongodb.uri", "mongodb://localhost:" + storePort + "/audit");
        settings.put("server.port", "0");
        var jwt = "spring.security.oauth2.resourceserver.jwt.";
        settings.put(jwt + "issuer-uri", issuer.issuer().address());
        settings.put(jwt + "jwk-set-uri", issuer.issuer().jwkSetUri());
        settings.put("deelwijzer.local-suite", "true");
        return settings;
    }

    static ConfigurableApplicationContext start(Map<String, String> settings) {
        var inlined =
                settings.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .toArray(String[]::new);
        return new SpringApplicationBuilder(AuditApplication.class)
                .initializers(context ->
                        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, inlined))
                .run();
    }

    static AuditClient client(ConfigurableApplicationContext service, IssuerExtension issuer) {
        var server = ((WebServerApplicationContext) service).getWebServer();
        return new AuditClient(
                Objects.requireNonNull(server).getPort(), issuer.tokenFor("auditor-demo"));
    }
}
