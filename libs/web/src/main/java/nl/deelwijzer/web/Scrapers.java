// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import reactor.core.publisher.Mono;

/**
 * Shows the metrics to the machines that collect them, known by their addresses; for everybody else
 * the address does not exist.
 */
final class Scrapers implements WebFilter, Ordered {

    static final String PATH = "/actuator/prometheus";

    private static final PathPattern METRICS = PathPatternParser.defaultInstance.parse(PATH);

    private final TrustedProxies scrapers;
    private final ProblemWriter problems;

    Scrapers(TrustedProxies scrapers, ProblemWriter problems) {
        this.scrapers = scrapers;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        if (!METRICS.matches(path) || scrapers.sent(exchange)) {
            return chain.filter(exchange);
        }
        return problems.write(
                exchange, Problem.of(ProblemType.NOT_FOUND, "Op dit adres is niets te vinden."));
    }
}
