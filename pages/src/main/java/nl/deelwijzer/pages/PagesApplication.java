// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PagesApplication {

    /** Starts the pages with the settings of {@code application.yaml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(PagesApplication.class, arguments);
    }
}
