// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every operation, at the gateway and at the service itself, and what it does when refused. */
@TestInstance(Lifecycle.PER_CLASS)
class ResponsesIT {

    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final int TOO_MUCH = 300 * 1024;

    /** Where an operation is called. */
    record Place(Operation operation, Calls calls, String address) {

        HttpRequest.Builder allowed() {
            return allowed(address);
        }

        HttpRequest.Builder allowed(String other) {
            return operation.allowed(calls, other);
        }

        HttpResponse<String> send(HttpRequest.Builder request) {
            var answer = Calls.send(request);
            new Contract(operation.version()).check(answer);
            return answer;
        }

        @Override
        public String toString() {
            return operation + " at " + address;
        }
    }

    static Stream<Place> places() {
        return Operation.all(SUITE).stream()
                .flatMap(operation ->
                        Stream.of(
                                new Place(operation, SUITE.gateway(), operation.address()),
                                new Place(
                                        operation,
                                        SUITE.service(operation.part()),
                                        operation.ownAddress())));
    }

    static List<Place> secured() {
        return places().filter(place -> place.operation().needsToken()).toList();
    }

    static List<Place> withBody() {
        return places().filter(place -> place.operation().takesBody()).toList();
    }

    static List<Place> finite() {
        return places().filter(place -> !place.operation().isStream()).toList();
    }

    @ParameterizedTest
    @MethodSource("secured")
    void asksForATokenAndSaysSo(Place place) {
        var answer = place.send(method(place.operation(), place.calls().to(place.address())));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).contains("Bearer");
    }

    @ParameterizedTest
    @MethodSource("secured")
    void refusesATokenWithoutTheScope(Place place) {
        var other = place.operation().domain().equals("audit") ? "police-demo" : "auditor-demo";
        var answer =
                place.send(method(place.operation(), place.calls().to(place.address(), other)));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("places")
    void namesTheMethodsWhereAnotherIsAsked(Place place) {
        var answer = place.send(place.allowed().method("PATCH", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("").toLowerCase(Locale.ROOT))
                .contains(place.operation().method().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("places")
    void doesNotKnowTheAddressWithASlashBehindIt(Place place) {
        var answer = place.send(method(place.operation(), place.allowed(place.address() + "/")));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void namesWhatIsWrongWithABody(Place place) {
        var broken = place.send(json(place.allowed(), "{\"a\": "));
        var unknown = place.send(json(place.allowed(), "{\"bestaatNiet\": 1, \"ookNiet\": 2}"));

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(Calls.JSON.readTree(unknown.body()).path("errors").size())
                .as("all faults at once: " + unknown.body())
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void refusesABodyInAnotherForm(Place place) {
        var answer =
                place.send(
                        place.allowed()
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("tekst")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void refusesABodyThatIsTooLarge(Place place) {
        var answer = place.send(json(place.allowed(), "{\"a\": \"" + "x".repeat(TOO_MUCH) + "\"}"));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @MethodSource("finite")
    void refusesToAnswerInAFormItDoesNotHave(Place place) {
        var request = place.allowed().header("Accept", "application/x-bestaat-niet");
        var bodies = place.operation().bodies();
        var answer =
                place.send(
                        bodies.isEmpty()
                                ? method(place.operation(), request)
                                : Calls.post(request, bodies.getFirst()));

        assertThat(answer.statusCode()).isEqualTo(406);
    }

    private static HttpRequest.Builder method(Operation operation, HttpRequest.Builder request) {
        return operation.takesBody()
                ? json(request, "{}")
                : request.method(operation.method(), BodyPublishers.noBody());
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }
}
