// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Signing a demo user in, as the pages and a browser do it together. */
class SignInTest {

    private static final EmbeddedIssuer ISSUER = EmbeddedIssuer.start(0);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BACK = "http://localhost:8080/aanmelden/uitgever/terug";

    /** The example of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String ASKED =
            "response_type=code&client_id=pages&state=s&nonce=n&code_challenge_method=S256"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                    + URLEncoder.encode(BACK, StandardCharsets.UTF_8);

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void givesTokensForACodeOnce() throws Exception {
        var code = code();
        var tokens = JSON.readTree(exchange(code, VERIFIER).body());
        var access = claims(tokens.get("access_token").asString());
        var identity = claims(tokens.get("id_token").asString());

        assertThat(access.get("sub").asString()).isEqualTo("politie");
        assertThat(access.get("azp").asString()).isEqualTo("pages");
        assertThat(access.get("scope").asString()).isEqualTo("evaluate:police");
        assertThat(access.get("organisation").asString()).isEqualTo("00000099000000001000");
        assertThat(identity.get("aud").asString()).isEqualTo("pages");
        assertThat(identity.get("nonce").asString()).isEqualTo("n");
        assertThat(identity.has("scope")).isFalse();
        assertThat(exchange(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void givesNothingToWhoeverDidNotAsk() throws Exception {
        assertThat(exchange(code(), "another").statusCode()).isEqualTo(400);
    }

    @Test
    void replacesARefreshTokenAtEveryUse() throws Exception {
        var first =
                JSON.readTree(exchange(code(), VERIFIER).body()).get("refresh_token").asString();

        assertThat(refresh(first).statusCode()).isEqualTo(200);
        assertThat(refresh(first).statusCode()).isEqualTo(400);
    }

    @Test
    void givesNoMoreTokensAfterSigningOut() throws Exception {
        var tokens = JSON.readTree(exchange(code(), VERIFIER).body());
        var other = JSON.readTree(exchange(code(), VERIFIER).body());
        var hint = tokens.get("id_token").asString();

        var left = signOut(hint, "http://localhost:8080/");

        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(left.headers().firstValue("Location")).contains("http://localhost:8080/");
        assertThat(refresh(tokens.get("refresh_token").asString()).statusCode()).isEqualTo(400);
        assertThat(refresh(other.get("refresh_token").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void signsNobodyOutWhoDoesNotShowASignInOrWantsToGoElsewhere() throws Exception {
        var hint = JSON.readTree(exchange(code(), VERIFIER).body()).get("id_token").asString();

        assertThat(signOut("no.to.ken", "http://localhost:8080/").statusCode()).isEqualTo(400);
        assertThat(signOut("", "http://localhost:8080/").statusCode()).isEqualTo(400);
        assertThat(signOut(hint, "https://example.org/").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> signOut(String hint, String back)
            throws IOException, InterruptedException {
        var address =
                ISSUER.address()
                        + "/connect/logout?id_token_hint="
                        + hint
                        + "&post_logout_redirect_uri="
                        + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=pages, client_id=other",
        "code_challenge_method=S256, code_challenge_method=plain",
        "http%3A%2F%2Flocalhost%3A8080, https%3A%2F%2Fexample.org",
        "http%3A%2F%2Flocalhost%3A8080, http%3A%2F%2Flocalhost.example.org",
        "response_type=code, response_type=token",
    })
    void sendsNobodyWhereItDoesNotKnow(String good, String bad) throws Exception {
        assertThat(ASKED).contains(good);
        assertThat(get(ASKED).statusCode()).isEqualTo(200);
        assertThat(get(ASKED.replace(good, bad)).statusCode()).isEqualTo(400);
        assertThat(
                        post("/oauth2/authorize", "user=politie&" + ASKED.replace(good, bad))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void writesWhatItWasAskedAsTextOnly() throws Exception {
        assertThat(get(ASKED + "&x=%22%3E%3Cscript%3E").body())
                .contains("&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script>");
    }

    private static String code() throws IOException, InterruptedException {
        var answer = post("/oauth2/authorize", "user=politie&" + ASKED);
        assertThat(answer.statusCode()).isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(BACK + "?code=").endsWith("&state=s");
        return location.replaceAll(".*code=([^&]*)&.*", "$1");
    }

    private static HttpResponse<String> exchange(String code, String verifier)
            throws IOException, InterruptedException {
        return post(
                "/oauth2/token",
                "grant_type=authorization_code&code="
                        + code
                        + "&code_verifier="
                        + verifier
                        + "&redirect_uri="
                        + URLEncoder.encode(BACK, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> refresh(String token)
            throws IOException, InterruptedException {
        return post("/oauth2/token", "grant_type=refresh_token&refresh_token=" + token);
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static HttpResponse<String> get(String query) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(ISSUER.address() + "/oauth2/authorize?" + query))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form)
            throws IOException, InterruptedException {
        var basic =
                Base64.getEncoder().encodeToString("pages:demo".getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(ISSUER.address() + path))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
