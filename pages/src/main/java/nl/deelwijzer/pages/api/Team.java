// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** Asks several domains about one case at once. */
@Component
public class Team {

    private final Api api;

    Team(Api api) {
        this.api = api;
    }

    /** Walks in every domain without recording; one that fails hides nobody else's answer. */
    public Mono<CaseAnswer> preview(OAuth2AuthorizedClient user, Asked asked) {
        return api.send(user, CaseAnswer.class, Api.Sent.of(asked), "/cases/v1/preview");
    }

    /**
     * Decides and records in every domain; with the same key and the same answers it does so once.
     */
    public Mono<CaseAnswer> evaluate(OAuth2AuthorizedClient user, Asked asked, String key) {
        return api.send(
                user,
                CaseAnswer.class,
                new Api.Sent(asked, Map.of("Idempotency-Key", key)),
                "/cases/v1/evaluate");
    }

    /**
     * What is asked.
     *
     * @param broughtBy the word of a domain
     */
    public record Asked(String caseReference, String broughtBy, List<Question> requests) {

        /** The same about a person, whom every domain is told; null for nobody. */
        public Asked about(Answers.@Nullable Subject person) {
            return new Asked(
                    caseReference,
                    broughtBy,
                    requests.stream()
                            .map(it -> new Question(it.domain(), it.request().about(person)))
                            .toList());
        }

        /** Without the reference. */
        @Override
        public String toString() {
            return "Asked" + requests;
        }
    }

    /** What is asked of one domain. */
    public record Question(String domain, @JsonUnwrapped Answers.Request request) {}
}
