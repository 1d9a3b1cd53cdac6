// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import nl.deelwijzer.gateway.Domain;
import nl.deelwijzer.gateway.GatewaySettings;
import nl.deelwijzer.gateway.PagePaths;
import nl.deelwijzer.gateway.guard.Guards;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code /{domain}/v1/**} goes to {@code /v1/**} of the domain's service, and the addresses of the
 * web pages to theirs; nothing else of a service can be reached.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String DOMAIN = "domain";
    static final String PAGES = "pages";

    /** A page asks the gateway several times, each within the limit of a service. */
    private static final int PAGE_MILLIS = 30_000;

    @Bean
    RouteLocator domainRoutes(RouteLocatorBuilder builder, GatewaySettings settings) {
        var routes = builder.routes();
        for (var domain : Domain.values()) {
            routes.route(domain.word(), spec -> route(spec, domain, settings));
        }
        routes.route(
                PAGES,
                spec ->
                        spec.path(PagePaths.all())
                                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, PAGE_MILLIS)
                                .uri(settings.pages()));
        return routes.build();
    }

    private static Buildable<Route> route(
            PredicateSpec spec, Domain domain, GatewaySettings settings) {
        return spec.path(domain.prefix() + "/v1/**")
                .filters(filters -> filters.stripPrefix(1))
                .metadata(DOMAIN, domain)
                .metadata(
                        RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                        settings.responseTimeout(domain).toMillis())
                .uri(settings.uri(domain));
    }

    @Bean
    BackendFailures backendFailures() {
        return new BackendFailures();
    }

    @Bean
    GuardedRoute guardedRoute(Guards guards) {
        return new GuardedRoute(guards);
    }

    @Bean
    WholeBody wholeBody(GatewaySettings settings) {
        return new WholeBody(settings.bodyTimeout());
    }

    @Bean
    RequestHeaders requestHeaders() {
        return new RequestHeaders();
    }

    @Bean
    ResponseHeaders serviceResponseHeaders() {
        return new ResponseHeaders();
    }
}
