// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import nl.deelwijzer.pages.PagesSettings;
import nl.deelwijzer.web.ClientTls;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import java.time.Duration;
import java.util.Map;

/**
 * Asks the gateway. Every answer that is no success, and silence too, is an {@link ApiProblem} as
 * the Mono's error.
 */
@Component
public class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 4_000_000;

    private final WebClient client;

    Api(PagesSettings settings, ClientTls tls) {
        var http = tls.secure(HttpClient.create().responseTimeout(PATIENCE));
        this.client =
                WebClient.builder()
                        .baseUrl(settings.gateway().toString())
                        .clientConnector(new ReactorClientHttpConnector(http))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                        .build();
    }

    /** Reads something that everybody may read; the path may have variables. */
    public <T> Mono<T> read(Class<T> type, String path, Object... variables) {
        return answered(client.get().uri(path, variables), type);
    }

    /** Reads something on behalf of a user. */
    public <T> Mono<T> read(
            OAuth2AuthorizedClient user, Class<T> type, String path, Object... variables) {
        return answered(
                client.get().uri(path, variables).headers(headers -> sign(headers, user)), type);
    }

    /** Reads something that is written in more than one way. */
    public Mono<byte[]> read(
            OAuth2AuthorizedClient user, MediaType as, String path, Object... variables) {
        return answered(
                client.get()
                        .uri(path, variables)
                        .accept(as)
                        .headers(headers -> sign(headers, user)),
                byte[].class);
    }

    /** Sends a body on behalf of a user. */
    public <T> Mono<T> send(
            OAuth2AuthorizedClient user,
            Class<T> type,
            Sent sent,
            String path,
            Object... variables) {
        return answered(
                client.method(HttpMethod.POST)
                        .uri(path, variables)
                        .headers(headers -> {
                            sign(headers, user);
                            sent.headers().forEach(headers::set);
                        })
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(sent.body()),
                type);
    }

    /**
     * What is sent.
     *
     * @param headers besides the usual ones
     */
    public record Sent(Object body, Map<String, String> headers) {

        /** A body without further headers. */
        public static Sent of(Object body) {
            return new Sent(body, Map.of());
        }
    }

    private static void sign(HttpHeaders headers, OAuth2AuthorizedClient user) {
        headers.setBearerAuth(user.getAccessToken().getTokenValue());
    }

    private static <T> Mono<T> answered(WebClient.RequestHeadersSpec<?> request, Class<T> type) {
        return request.exchangeToMono(response -> read(response, type))
                .onErrorMap(
                        WebClientRequestException.class, unreachable -> ApiProblem.unavailable());
    }

    private static <T> Mono<T> read(ClientResponse response, Class<T> type) {
        if (response.statusCode().is2xxSuccessful()) {
            return response.bodyToMono(type);
        }
        int status = response.statusCode().value();
        return response.bodyToMono(ApiProblem.Document.class)
                .onErrorComplete()
                .defaultIfEmpty(new ApiProblem.Document(null, null, java.util.List.of()))
                .flatMap(problem -> Mono.error(new ApiProblem(status, problem)));
    }
}
