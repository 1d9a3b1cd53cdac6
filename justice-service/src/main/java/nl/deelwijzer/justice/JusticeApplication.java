// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.justice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The service of the justice domain. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class JusticeApplication {

    /** Starts the service; its settings are in application.yaml. */
    public static void main(String[] arguments) {
        var _ = SpringApplication.run(JusticeApplication.class, arguments);
    }
}
