// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part of the suite, in the order in which they are started; they are stopped in the reverse
 * order of their stages.
 */
public enum Part {
    ISSUER("issuer", Kind.ISSUER, 9000),
    BROKER("broker", Kind.BROKER, 9092),
    STORE("store", Kind.STORE, 27017),
    POLICE("police", Kind.DOMAIN, 8081),
    JUSTICE("justice", Kind.DOMAIN, 8082),
    MUNICIPALITY("municipality", Kind.DOMAIN, 8083),
    CARE("care", Kind.DOMAIN, 8084),
    EDUCATION("education", Kind.DOMAIN, 8085),
    AUDIT("audit", Kind.AUDIT, 8086),
    WITNESS("witness", Kind.WITNESS, 8087),
    PAGES("pages", Kind.PAGES, 8088),
    GATEWAY("gateway", Kind.GATEWAY, 8080);

    /** What a part is; the ordinal is not its stage. */
    public enum Kind {
        ISSUER(0),
        BROKER(0),
        STORE(0),
        DOMAIN(1),
        AUDIT(1),
        WITNESS(0),
        PAGES(1),
        GATEWAY(2);

        private final int stage;

        Kind(int stage) {
            this.stage = stage;
        }
    }

    static final int LAST_STAGE = Kind.GATEWAY.stage;

    private final String word;
    private final Kind kind;
    private final int defaultPort;

    Part(String word, Kind kind, int defaultPort) {
        this.word = word;
        this.kind = kind;
        this.defaultPort = defaultPort;
    }

    /** The part's name in options and output, as in {@code police}. */
    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    int stage() {
        return kind.stage;
    }

    int defaultPort() {
        return defaultPort;
    }

    /**
     * Whether the part is a module with an application class, and speaks HTTP with a health
     * address.
     */
    public boolean isService() {
        return switch (kind) {
            case DOMAIN, AUDIT, PAGES, GATEWAY -> true;
            case ISSUER, BROKER, STORE, WITNESS -> false;
        };
    }

    /**
     * The module that holds the service, and the name of its log file: as in {@code
     * police-service}.
     */
    String module() {
        return kind == Kind.DOMAIN || kind == Kind.AUDIT ? word + "-service" : word;
    }

    String address(int port) {
        return switch (kind) {
            case BROKER -> "localhost:" + port;
            case STORE -> "mongodb://localhost:" + port;
            case ISSUER, DOMAIN, AUDIT, WITNESS, PAGES, GATEWAY -> "http://localhost:" + port;
        };
    }

    static Optional<Part> named(String word) {
        return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
    }
}
