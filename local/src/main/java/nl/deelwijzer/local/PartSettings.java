// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.DemoClient;
import nl.deelwijzer.embedded.DemoClients;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The configuration of each service in the local suite, as environment variables: the way a
 * deployment configures it too. The keys and organisations here are for this suite only: decoded,
 * every secret begins with the words {@code local suite only}, by which a service elsewhere knows
 * and refuses it.
 */
final class PartSettings {

    /** 32 bytes that everybody may know: pseudonyms of a local suite protect nobody. */
    private static final String PSEUDONYM_KEY = "bG9jYWwgc3VpdGUgb25seSwgbm90IGEgc2VjcmV0ISE=";

    private static final String PROCESSING = "urn:deelwijzer:local-suite:processing:";

    private final Layout layout;
    private final Ports ports;

    PartSettings(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    /** The environment of this part; empty for those that are not configured by it. */
    Map<String, String> environment(Part part) {
        Map<String, String> keys = new TreeMap<>();
        if (part.isService()) {
            addCommon(part, keys);
        }
        switch (part.kind()) {
            case DOMAIN -> addDomain(part, keys);
            case AUDIT -> addAudit(keys);
            case WITNESS -> addWitness(keys);
            case PAGES -> addPages(keys);
            case GATEWAY -> addGateway(keys);
            case BROKER, STORE, ISSUER -> {}
        }
        Map<String, String> environment = new TreeMap<>();
        keys.forEach((key, value) -> environment.put(variable(key), value));
        return environment;
    }

    private void addCommon(Part part, Map<String, String> keys) {
        String issuer = ports.address(Part.ISSUER);
        keys.put("server.port", Integer.toString(ports.of(part)));
        keys.put("server.address", "localhost");
        keys.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer);
        keys.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", issuer + "/oauth2/jwks");
        keys.put("spring.jmx.enabled", "false");
        keys.put("deelwijzer.local-suite", "true");
        keys.put("deelwijzer.metrics.scrapers", "127.0.0.0/8,::1/128");
    }

    private void addDomain(Part part, Map<String, String> keys) {
        addKafka(keys);
        keys.put("deelwijzer.pseudonym.key", PSEUDONYM_KEY);
        keys.put("deelwijzer.organisation.oin", organisation(part.word()));
        keys.put("deelwijzer.processing-activity-id", PROCESSING + part.word());
    }

    private void addAudit(Map<String, String> keys) {
        addKafka(keys);
        keys.put("spring.mongodb.uri", ports.address(Part.STORE) + "/audit");
        keys.put("deelwijzer.pseudonym.key", PSEUDONYM_KEY);
        keys.put("deelwijzer.log.key", DemoKeys.LOG_SEED);
        keys.put("deelwijzer.organisation.oin", organisation("auditor"));
        keys.put("deelwijzer.processing-activity-id", PROCESSING + "audit");
        keys.put("deelwijzer.witnesses", DemoKeys.WITNESS + " " + ports.address(Part.WITNESS));
    }

    private void addWitness(Map<String, String> keys) {
        keys.put("deelwijzer.local-suite", "true");
        keys.put("deelwijzer.witness.name", DemoKeys.WITNESS_NAME);
        keys.put("deelwijzer.witness.key", DemoKeys.WITNESS_SEED);
        keys.put("deelwijzer.witness.logs", String.join(" ", DemoKeys.LOGS));
        keys.put("deelwijzer.witness.folder", layout.data(Part.WITNESS).toString());
        keys.put("deelwijzer.witness.listen", "localhost:" + ports.of(Part.WITNESS));
    }

    private void addPages(Map<String, String> keys) {
        String issuer = ports.address(Part.ISSUER);
        keys.put("deelwijzer.pages.address", ports.address(Part.GATEWAY));
        keys.put("deelwijzer.pages.gateway", ports.address(Part.GATEWAY));
        keys.put("deelwijzer.pages.client-secret", DemoClient.SECRET);
        keys.put("deelwijzer.pages.authorization-uri", issuer + "/oauth2/authorize");
        keys.put("deelwijzer.pages.token-uri", issuer + "/oauth2/token");
        keys.put("deelwijzer.pages.end-session-uri", issuer + "/connect/logout");
    }

    private void addGateway(Map<String, String> keys) {
        keys.put("deelwijzer.gateway.pages", ports.address(Part.PAGES));
        for (Part part : Part.values()) {
            if (part.kind() == Part.Kind.DOMAIN || part.kind() == Part.Kind.AUDIT) {
                keys.put("deelwijzer.gateway.domains." + part.word() + ".uri", ports.address(part));
            }
        }
    }

    private void addKafka(Map<String, String> keys) {
        keys.put("spring.kafka.bootstrap-servers", ports.address(Part.BROKER));
    }

    private static String organisation(String client) {
        return DemoClients.find(client + "-demo").map(DemoClient::organisation).orElseThrow();
    }

    /** The name under which Spring Boot takes a key from the environment. */
    private static String variable(String key) {
        return key.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
