// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import org.springframework.test.context.DynamicPropertyRegistry;

import java.util.Base64;

/** What whoever runs the service must set, for tests. */
final class ServiceSettings {

    static final String OIN = "00000099000000001000";

    private ServiceSettings() {}

    /** Registers the settings; every test class has topics of its own. */
    static void register(DynamicPropertyRegistry registry, String topic) {
        registry.add("deelwijzer.organisation.oin", () -> OIN);
        registry.add(
                "deelwijzer.pseudonym.key", () -> Base64.getEncoder().encodeToString(new byte[32]));
        registry.add(
                "deelwijzer.processing-activity-id", () -> "https://register.example/processing/1");
        registry.add("deelwijzer.kafka.topics.decisions", () -> topic);
        registry.add("deelwijzer.kafka.topics.plans", () -> topic + ".plans");
        registry.add("deelwijzer.kafka.replicas", () -> "1");
    }
}
