// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plans: which there are, how far answers lead, and deciding. */
@Component
public class Plans {

    private static final String ONE = "/{domain}/v1/plans/{plan}";

    private final Api api;

    Plans(Api api) {
        this.api = api;
    }

    /** The plans of a domain, in the order of its service. */
    public Mono<List<Plan>> of(Domain domain) {
        return api.read(Listed.class, "/{domain}/v1/plans", domain.word()).map(Listed::plans);
    }

    private record Listed(List<Plan> plans) {}

    /** One plan with its questions: the version of today, else the latest. */
    public Mono<Plan> one(Domain domain, String plan) {
        return api.read(Plan.class, ONE, domain.word(), plan);
    }

    /**
     * One plan with its questions.
     *
     * @param day the day of the version; null for today, else the latest
     */
    public Mono<Plan> one(Domain domain, String plan, @Nullable LocalDate day) {
        return day == null
                ? one(domain, plan)
                : api.read(Plan.class, ONE + "?asOf={day}", domain.word(), plan, day);
    }

    /**
     * Walks without recording.
     *
     * @param explain whether a walk that is through is explained; that takes longer
     */
    public Mono<Preview> preview(
            OAuth2AuthorizedClient user, Domain domain, Answers.Request request, boolean explain) {
        return api.send(
                user,
                Preview.class,
                Api.Sent.of(request),
                "/{domain}/v1/preview?explain={explain}",
                domain.word(),
                explain);
    }

    /**
     * Decides and records; with the same key and the same answers it does so once.
     *
     * @return the decision as the service wrote it
     */
    public Mono<String> evaluate(
            OAuth2AuthorizedClient user, Domain domain, Answers.Request request, String key) {
        return api.send(
                user,
                String.class,
                new Api.Sent(request, Map.of("Idempotency-Key", key)),
                "/{domain}/v1/evaluate",
                domain.word());
    }

    /** A plan as an SVG in which the path of these answers stands out. */
    public Mono<byte[]> drawn(
            OAuth2AuthorizedClient user, Domain domain, String plan, Answers.Drawn walked) {
        return api.send(
                user,
                byte[].class,
                new Api.Sent(walked, Map.of("Accept", "image/svg+xml")),
                "/{domain}/v1/plans/{plan}/graph",
                domain.word(),
                plan);
    }
}
