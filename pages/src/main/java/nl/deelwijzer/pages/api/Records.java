// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** Recorded decisions, for whoever may read them; each reading is recorded itself. */
@Component
public class Records {

    private static final String ONE = "/audit/v1/decisions/{id}";

    private final Api api;

    Records(Api api) {
        this.api = api;
    }

    /** One decision. */
    public Mono<Decision> one(OAuth2AuthorizedClient user, String id) {
        return api.read(user, Decision.class, ONE, id);
    }

    /** One decision explained with exactly the plan that was used. */
    public Mono<Explanation> explained(OAuth2AuthorizedClient user, String id) {
        return api.read(user, Explanation.class, ONE + "/explanation", id);
    }

    /** What it takes to check a decision elsewhere, as the service wrote it. */
    public Mono<byte[]> receipt(OAuth2AuthorizedClient user, String id) {
        return api.read(user, byte[].class, ONE + "/receipt", id);
    }
}
