// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import nl.deelwijzer.gateway.limits.ClientLimit;
import nl.deelwijzer.web.PathRule;
import nl.deelwijzer.web.ResourceServerSecurity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;

import java.util.ArrayList;
import java.util.List;

/**
 * Which token opens which address at the edge; each service checks again. An address that no rule
 * names does not exist, so a new one of a service stays closed until it gets a rule here.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    SecurityWebFilterChain protectedEdge(
            ServerHttpSecurity http, ResourceServerSecurity security, ClientLimit limit) {
        http.addFilterAfter(
                limit::filter, SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE);
        return security.protect(http, rules());
    }

    /** The rules; the first that names an address decides. */
    static List<PathRule> rules() {
        var rules = new ArrayList<PathRule>();
        rules.add(PathRule.open("/actuator/health/**"));
        rules.add(PathRule.open(SecurityTxt.PATH));
        rules.add(PathRule.open("/actuator/prometheus")); // for known scrapers, see libs/web
        for (var domain : Domain.values()) {
            var base = domain.prefix() + "/v1";
            rules.add(PathRule.open(base + "/openapi.json"));
            rules.addAll(domain.decides() ? deciding(domain, base) : keeping(base));
        }
        rules.add(PathRule.open("/cases/v1/openapi.json"));
        rules.add(PathRule.open("/api", "/api/page.css", "/api/page.js"));
        rules.add(PathRule.scope("cases", "/cases/v1/preview", "/cases/v1/evaluate"));
        rules.add(
                PathRule.open(PagePaths.ALL)); // the pages ask who comes, by a session of their own
        return List.copyOf(rules);
    }

    private static List<PathRule> deciding(Domain domain, String base) {
        var scope = "evaluate:" + domain.word();
        return List.of(
                PathRule.scope(scope, base + "/plans/{plan}/graph").on(HttpMethod.POST),
                PathRule.open(
                        base + "/plans", base + "/plans/{plan}", base + "/plans/{plan}/graph"),
                PathRule.scope(scope, base + "/preview", base + "/evaluate"));
    }

    private static List<PathRule> keeping(String base) {
        return List.of(
                PathRule.scope(
                        "audit:retain",
                        base + "/decisions/*/_destroy",
                        base + "/retention/_destroy",
                        base + "/retention/_hold",
                        base + "/retention/_release"),
                PathRule.scope("audit:read", base + "/**"));
    }
}
