// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.api.Explanation;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.mock.web.server.MockWebSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What somebody sees who recorded a walk, who comes back, and whose session ended. */
@SpringBootTest(properties = "deelwijzer.local-suite=true")
class RecordedWalkIT {

    private static final String DECISION =
            """
            {"id": "d-1", "plan": {"id": "politie", "version": "1.0.0", "digest": "sha256:0", "status": "IN_FORCE"}, "domain": "police",
             "outcome": {"id": "delen", "result": "PERMITTED", "title": "Delen", "explanation": "Omdat.", "basis": []},
             "pending": [], "decidedAt": "2026-11-28T01:40:41Z",
             "path": [{"question": "afweging", "answer": "ja", "motivation": "Minder volstaat niet."}]}
            """;
    private static final Explanation EXPLANATION =
            new Explanation(
                    "Mag",
                    "Delen",
                    "Omdat.",
                    List.of(),
                    null,
                    List.of(
                            new Explanation.Step(
                                    "afweging",
                                    "1",
                                    "Afweging",
                                    "Is het nodig?",
                                    List.of("Ja"),
                                    "Hiermee eindigt het plan.",
                                    List.of())),
                    List.of(),
                    null);

    private final MockWebSession session = new MockWebSession();
    private final WebTestClient browser;

    RecordedWalkIT(
            @Autowired ApplicationContext context,
            @Autowired ReactiveClientRegistrationRepository issuers,
            @Autowired ServerOAuth2AuthorizedClientRepository tokens) {
        this.browser =
                WebTestClient.bindToApplicationContext(context)
                        .webFilter((exchange, chain) -> chain.filter(inSession(exchange)))
                        .configureClient()
                        .defaultHeader("Accept", MediaType.TEXT_HTML_VALUE)
                        .build();
        var user =
                UsernamePasswordAuthenticationToken.authenticated(
                        "politie", "", AuthorityUtils.createAuthorityList("SCOPE_evaluate:police"));
        session.getAttributes()
                .put(
                        WebSessionServerSecurityContextRepository
                                .DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME,
                        new SecurityContextImpl(user));
        keepToken(issuers, tokens, user);
        Walks.of(session)
                .keep(new Walks.Recorded("w-1", Decision.read(DECISION), EXPLANATION, null, null));
    }

    @Test
    void leadsFromTheWalkToItsDecisionWhichSaysWhy() {
        for (var page : List.of("", "/controle", "/vragen/afweging", "/dag")) {
            browser.get()
                    .uri("/afwegingen/w-1" + page)
                    .exchange()
                    .expectStatus()
                    .is3xxRedirection()
                    .expectHeader()
                    .location("/beslissingen/d-1");
        }
        assertThat(page("/beslissingen/d-1")).contains("Minder volstaat niet.");
    }

    @Test
    void leadsWhoSignedInAtAPlanBackToThatPlan() {
        browser.get()
                .uri("/plannen/police/politie/begin")
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location("/plannen/police/politie");
    }

    @Test
    void tellsWhoSendsAFormOfASessionThatEndedToSignInAgain() {
        session.getAttributes().clear();

        browser.post()
                .uri("/afwegingen")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("U bent niet meer aangemeld"));
    }

    private ServerWebExchange inSession(ServerWebExchange exchange) {
        return new ServerWebExchangeDecorator(exchange) {
            @Override
            public Mono<WebSession> getSession() {
                return Mono.just(session);
            }
        };
    }

    private String page(String address) {
        var text =
                browser.get()
                        .uri(address)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(text);
    }

    private void keepToken(
            ReactiveClientRegistrationRepository issuers,
            ServerOAuth2AuthorizedClientRepository tokens,
            Authentication user) {
        var issuer = Objects.requireNonNull(issuers.findByRegistrationId("uitgever").block());
        var token =
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "token", Instant.EPOCH, Instant.MAX);
        var exchange =
                MockServerWebExchange.builder(MockServerHttpRequest.get("/"))
                        .session(session)
                        .build();
        tokens.saveAuthorizedClient(
                        new OAuth2AuthorizedClient(issuer, user.getName(), token), user, exchange)
                .block();
    }
}
