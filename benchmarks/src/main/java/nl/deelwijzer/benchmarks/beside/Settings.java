// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.suite.LocalSuite;

import java.util.HashMap;
import java.util.Map;

/** The environment of services that share the parts of the local suite. */
public final class Settings {

    static final String STORE = "mongodb://localhost:27017";
    private static final String ISSUER = "http://localhost:9000";

    /** The local suite's, which everybody knows. */
    private static final String PSEUDONYM_KEY = "bG9jYWwgc3VpdGUgb25seSwgbm90IGEgc2VjcmV0ISE=";

    private static final String LOG_KEY = "bG9jYWwgc3VpdGUgb25seSwgc2lnbnMgbm90aGluZyE=";

    private Settings() {}

    /** The police, recording in a topic of that name. */
    static Map<String, String> police(int port, String topic) {
        var settings = common(port);
        settings.put("SPRING_KAFKA_BOOTSTRAPSERVERS", LocalSuite.BROKER);
        settings.put("DEELWIJZER_KAFKA_TOPICS_DECISIONS", topic);
        settings.put("DEELWIJZER_PSEUDONYM_KEY", PSEUDONYM_KEY);
        settings.put("DEELWIJZER_ORGANISATION_OIN", "00000001003214345000");
        settings.put("DEELWIJZER_PROCESSINGACTIVITYID", "urn:deelwijzer:measured:police");
        return settings;
    }

    /** An audit service of that topic, with a database of its own of the same name. */
    static Map<String, String> audit(int port, String topic) {
        var settings = anotherAudit(port);
        settings.put("SPRING_KAFKA_CONSUMER_GROUPID", topic);
        settings.put("SPRING_MONGODB_URI", STORE);
        settings.put("SPRING_MONGODB_DATABASE", topic);
        settings.put("DEELWIJZER_KAFKA_TOPICS_DECISIONS", topic);
        settings.put("DEELWIJZER_KAFKA_TOPICS_DEADLETTERS", topic + ".dlt");
        settings.put("DEELWIJZER_KAFKA_TOPICS_CHECKPOINTS", topic + ".checkpoints");
        return settings;
    }

    /** An audit service beside that of the suite, which shares its logs and its work. */
    public static Map<String, String> anotherAudit(int port) {
        var settings = common(port);
        settings.put("SPRING_KAFKA_BOOTSTRAPSERVERS", LocalSuite.BROKER);
        settings.put("DEELWIJZER_PSEUDONYM_KEY", PSEUDONYM_KEY);
        settings.put("DEELWIJZER_LOG_KEY", LOG_KEY);
        settings.put("DEELWIJZER_ORGANISATION_OIN", "00000001003214345000");
        settings.put("DEELWIJZER_PROCESSINGACTIVITYID", "urn:deelwijzer:measured:audit");
        return settings;
    }

    /** A gateway in front of that police. */
    static Map<String, String> gateway(int port, int police) {
        var settings = common(port);
        settings.put("DEELWIJZER_GATEWAY_DOMAINS_POLICE_URI", "http://localhost:" + police);
        settings.put("DEELWIJZER_GATEWAY_LIMITS_CLIENTREQUESTS", "100000000");
        return settings;
    }

    private static Map<String, String> common(int port) {
        var settings = new HashMap<String, String>();
        settings.put("SERVER_PORT", Integer.toString(port));
        settings.put("SERVER_ADDRESS", "localhost");
        settings.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", ISSUER);
        settings.put(
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWKSETURI", ISSUER + "/oauth2/jwks");
        settings.put("DEELWIJZER_LOCALSUITE", "true");
        return settings;
    }
}
