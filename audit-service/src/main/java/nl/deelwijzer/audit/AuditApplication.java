// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The audit service. It sets up its one consumer and its one producer itself. */
@EnableScheduling
@SpringBootApplication(exclude = KafkaAutoConfiguration.class)
public class AuditApplication {

    /**
     * Starts the service; settings come from {@code application.yaml}, environment and arguments.
     */
    public static void main(String[] args) {
        SpringApplication.run(AuditApplication.class, args);
    }
}
