// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.actuate.endpoint.web.EndpointMediaTypes;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.web.server.WebFilter;

/**
 * The outside that all services share: problems, headers, limits. Comes before Spring Boot's own
 * error handling.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration"
        })
@EnableConfigurationProperties(WebProperties.class)
class WebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ForwardedPrefix forwardedPrefix(WebProperties properties) {
        return new ForwardedPrefix(properties.trustedProxies());
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemWriter problemWriter(ForwardedPrefix prefix) {
        return new ProblemWriter(prefix);
    }

    @Bean
    @ConditionalOnMissingBean
    ErrorWebExceptionHandler problemExceptionHandler(ProblemWriter writer) {
        return new ProblemExceptionHandler(writer);
    }

    @Bean
    WebFilter responseHeaders(WebProperties properties) {
        return new ResponseHeaders(properties.apiVersion());
    }

    @Bean
    WebFilter internalHeaders(WebProperties properties) {
        return new InternalHeaders(new TrustedProxies(properties.trustedProxies()));
    }

    @Bean
    WebFilter bodyLimit(WebProperties properties) {
        return new BodyLimit(properties.maxBody().toBytes());
    }

    @Bean
    WebFilter scrapers(WebProperties properties, ProblemWriter problems) {
        return new Scrapers(new TrustedProxies(properties.metrics().scrapers()), problems);
    }

    /** Open in this sense only: the filter {@link Scrapers} says who may call. */
    @Bean
    PathRule metricsRule() {
        return PathRule.open(Scrapers.PATH);
    }

    @Bean
    WebFilter queryToken() {
        return new QueryToken();
    }

    @Bean
    WebFilter crossOrigin(ProblemWriter problems) {
        return new CrossOrigin(problems);
    }

    /** Health without a media type that names what runs here. */
    @Bean
    EndpointMediaTypes endpointMediaTypes() {
        return new EndpointMediaTypes("application/json");
    }

    @Bean
    NettyServerCustomizer bareRefusals(WebProperties properties) {
        return new BareRefusals(properties.apiVersion());
    }

    @Bean
    ClientTls clientTls(WebProperties properties, SslBundles bundles) {
        var name = properties.sslBundle();
        return new ClientTls(name == null ? null : bundles.getBundle(name));
    }

    /** Before any other bean, so that nothing is done with such a setting. */
    @Bean
    static BeanFactoryPostProcessor noDemoSettings(ConfigurableEnvironment environment) {
        return _ -> DemoSettings.refuse(environment);
    }
}
