// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

import java.time.Duration;

/** The style sheet, the scripts and the pictures, and nothing else. */
@Configuration(proxyBeanMethods = false)
class Files implements WebFluxConfigurer {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/bestanden/**")
                .addResourceLocations("classpath:/static/bestanden/")
                .setCacheControl(CacheControl.maxAge(FRESH));
    }
}
