// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import nl.deelwijzer.pages.PagesSettings;
import nl.deelwijzer.web.ClientTls;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Asks the gateway. Every answer that is no success, and silence too, is an {@link ApiProblem} as
 * the Mono's error.
 */
@Component
public class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 4_000_000;

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final WebClient client;

    @Autowired
    Api(PagesSettings settings, ClientTls tls) {
        this(settings.gateway(), tls.secure(HttpClient.create()));
    }

    Api(URI gateway, HttpClient http) {
        var patient = http.responseTimeout(PATIENCE);
        this.client =
                WebClient.builder()
                        .baseUrl(gateway.toString())
                        .clientConnector(new ReactorClientHttpConnector(patient))
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
        return answered(post(user, sent, path, variables), type);
    }

    /**
     * Sends a body on behalf of a user and hands on the answer as it comes, however long it is.
     * Whoever subscribes must release the buffers.
     */
    public Flux<DataBuffer> pass(OAuth2AuthorizedClient user, Sent sent, String path) {
        return flowing(post(user, sent, path), response -> response.bodyToFlux(DataBuffer.class));
    }

    /** Follows events on behalf of a user until either side ends it. */
    public Flux<ServerSentEvent<String>> follow(
            OAuth2AuthorizedClient user, Sent sent, String path) {
        var request =
                post(user, sent, path)
                        .headers(
                                headers -> headers.setAccept(List.of(MediaType.TEXT_EVENT_STREAM)));
        return flowing(request, response -> response.bodyToFlux(EVENT));
    }

    private WebClient.RequestHeadersSpec<?> post(
            OAuth2AuthorizedClient user, Sent sent, String path, Object... variables) {
        return client.method(HttpMethod.POST)
                .uri(path, variables)
                .headers(headers -> {
                    sign(headers, user);
                    sent.headers().forEach(headers::set);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(sent.body());
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
        return request.exchangeToMono(response ->
                        isGood(response)
                                ? response.bodyToMono(type)
                                : problem(response).flatMap(Mono::error))
                .onErrorMap(
                        WebClientRequestException.class, unreachable -> ApiProblem.unavailable());
    }

    private static <T> Flux<T> flowing(
            WebClient.RequestHeadersSpec<?> request, Function<ClientResponse, Flux<T>> body) {
        return request.exchangeToFlux(response ->
                        isGood(response)
                                ? body.apply(response)
                                : problem(response).flatMapMany(Flux::error))
                .onErrorMap(
                        WebClientRequestException.class, unreachable -> ApiProblem.unavailable());
    }

    private static boolean isGood(ClientResponse response) {
        return response.statusCode().is2xxSuccessful();
    }

    private static Mono<ApiProblem> problem(ClientResponse response) {
        int status = response.statusCode().value();
        return response.bodyToMono(ApiProblem.Document.class)
                .onErrorComplete()
                .defaultIfEmpty(new ApiProblem.Document(null, null, List.of()))
                .map(document -> new ApiProblem(status, document));
    }
}
