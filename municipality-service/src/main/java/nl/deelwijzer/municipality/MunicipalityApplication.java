// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.municipality;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The service of the municipality domain. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class MunicipalityApplication {

    /** Starts the service; its settings are in application.yaml. */
    public static void main(String[] arguments) {
        var _ = SpringApplication.run(MunicipalityApplication.class, arguments);
    }
}
