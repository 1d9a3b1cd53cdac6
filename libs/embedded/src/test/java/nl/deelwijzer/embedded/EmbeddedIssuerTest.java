// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

class EmbeddedIssuerTest {

    private static final EmbeddedIssuer ISSUER = EmbeddedIssuer.start(0);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final NimbusJwtDecoder DECODER = decoder();

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void givesAClientAllItsScopesWhenItAsksForNone() throws Exception {
        HttpResponse<String> response = ask("case-team-demo:demo", "grant_type=client_credentials");

        Jwt token = DECODER.decode(JSON.readTree(response.body()).get("access_token").asString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(token.getClaimAsString("iss")).isEqualTo(ISSUER.address());
        assertThat(token.getSubject()).isEqualTo("case-team-demo");
        assertThat(token.getAudience()).containsExactly("deelwijzer");
        assertThat(token.getClaimAsString("organisation")).matches("[0-9]{20}");
        assertThat(token.getClaimAsString("azp")).isEqualTo("case-team-demo");
        assertThat(token.getClaimAsString("scope"))
                .isEqualTo(
                        "cases evaluate:police evaluate:justice evaluate:municipality evaluate:care"
                                + " evaluate:education");
        assertThat(token.getHeaders()).containsEntry("typ", "at+jwt");
    }

    @Test
    void givesNoMoreThanTheScopesThatAreAsked() throws Exception {
        HttpResponse<String> response =
                ask("case-team-demo:demo", "grant_type=client_credentials&scope=evaluate%3Apolice");

        assertThat(JSON.readTree(response.body()).get("scope").asString())
                .isEqualTo("evaluate:police");
    }

    @ParameterizedTest
    @CsvSource({
        "police-demo:wrong, grant_type=client_credentials, 401, invalid_client",
        "nobody:demo, grant_type=client_credentials, 401, invalid_client",
        "police-demo:demo, grant_type=password, 400, unsupported_grant_type",
        "police-demo:demo, scope=cases, 400, invalid_request",
        "police-demo:demo, grant_type=client_credentials&scope=audit:read, 400, invalid_scope",
        "police-demo:demo, grant_type=%, 400, invalid_request",
    })
    void refusesWithTheErrorOfTheStandard(String credentials, String form, int status, String error)
            throws Exception {
        HttpResponse<String> response = ask(credentials, form);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).get("error").asString()).isEqualTo(error);
    }

    @Test
    void isFoundByDiscovery() throws Exception {
        JsonNode metadata = JSON.readTree(get("/.well-known/openid-configuration").body());

        assertThat(metadata.get("issuer").asString()).isEqualTo(ISSUER.address());
        assertThat(metadata.get("jwks_uri").asString()).isEqualTo(ISSUER.jwkSetUri());
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void mintsWithRsaPssToo() {
        String token = mint(good().withSigning(TokenSpec.Signing.PS256));

        assertThat(DECODER.decode(token).getHeaders()).containsEntry("alg", "PS256");
    }

    @ParameterizedTest
    @EnumSource(names = {"STRANGER", "HS256", "NONE"})
    void mintsTokensWhoseSignatureIsRefused(TokenSpec.Signing signing) {
        String token = mint(good().withSigning(signing));

        assertThatThrownBy(() -> DECODER.decode(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void mintsTokensWhoseClaimsAreRefused() {
        List<TokenSpec> odd =
                List.of(
                        good().withAudience("elsewhere"),
                        good().withIssuer("http://localhost:1"),
                        good().withValidity(Duration.ofMinutes(-5)));

        assertThat(odd)
                .allSatisfy(spec ->
                        assertThatThrownBy(() -> DECODER.decode(mint(spec)))
                                .isInstanceOf(BadJwtException.class));
    }

    private static TokenSpec good() {
        return TokenSpec.of(DemoClients.find("police-demo").orElseThrow());
    }

    private static String mint(TokenSpec spec) {
        return ISSUER.tokens().mint(spec);
    }

    private static NimbusJwtDecoder decoder() {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(ISSUER.jwkSetUri())
                        .validateType(false)
                        .jwsAlgorithms(algorithms ->
                                algorithms.addAll(
                                        List.of(
                                                SignatureAlgorithm.RS256,
                                                SignatureAlgorithm.PS256)))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTypeValidator("at+jwt"),
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(ISSUER.address()),
                        new JwtAudienceValidator("deelwijzer")));
        return decoder;
    }

    private static HttpResponse<String> ask(String credentials, String form)
            throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(ISSUER.address() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(ISSUER.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
