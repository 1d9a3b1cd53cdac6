// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Requests that no honest client sends, the same ones in the same order for the same seed. Each is
 * what goes over the line, byte by byte.
 */
final class HostileRequests {

    private static final List<String> PATHS =
            List.of(
                    "/police/v1/evaluate",
                    "/police/v1/preview",
                    "/care/v1/preview",
                    "/cases/v1/preview",
                    "/cases/v1/evaluate",
                    "/audit/v1/decisions/_search");
    private static final List<String> READS =
            List.of(
                    "/police/v1/plans",
                    "/education/v1/plans/x",
                    "/justice/v1/openapi.json",
                    "/audit/v1/decisions/1",
                    "/nowhere");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "TRACE", "CONNECT", "PROPFIND", "get", "G\tT");

    private final Random random;
    private final HostileBodies bodies;
    private final List<String> tokens;
    private final List<Supplier<Request>> kinds;

    /**
     * One request.
     *
     * @param kind in words
     * @param text each character is one byte
     * @param speaksHttp whether an answer must come; else the connection may simply be closed
     */
    record Request(String kind, String text, boolean speaksHttp) {

        byte[] bytes() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Begins with this seed.
     *
     * @param tokens good tokens, so that requests come past the first door
     */
    HostileRequests(long seed, List<String> tokens) {
        this.random = new Random(seed);
        this.bodies = new HostileBodies(random);
        this.tokens = List.copyOf(tokens);
        this.kinds =
                List.of(
                        this::badBody,
                        this::badBody,
                        this::badBody,
                        this::badAddress,
                        this::badHeader,
                        this::badMethod,
                        this::badToken,
                        this::badLength,
                        this::badChunks,
                        this::badEncoding,
                        this::badNegotiation,
                        this::pipelined,
                        this::upgrade,
                        this::preflight,
                        this::oldHttp,
                        this::noise);
    }

    synchronized Request next() {
        return one(kinds).get();
    }

    /** Begins a body and never ends it. */
    synchronized Request slow() {
        var head = head("POST", one(PATHS), "Content-Length: 1000");
        return new Request("slow body", head + "{\"plan\":", true);
    }

    /** Begins its headers and never ends them. */
    synchronized Request slowHead() {
        return new Request("slow head", "GET / HTTP/1.1\r\nHost: loc", false);
    }

    private Request badBody() {
        return post("body", bodies.next(), "Content-Type: application/json");
    }

    private Request badAddress() {
        var address =
                one(
                        List.of(
                                one(READS) + "/../../../etc/passwd",
                                one(READS) + "/%2e%2e%2f%2e%2e%2factuator/env",
                                one(READS) + "/..%5c..%5c",
                                one(READS) + "//",
                                one(READS) + "/%00",
                                one(READS) + "/%zz",
                                one(READS) + ";jsessionid=1",
                                one(READS) + "?" + "q=".repeat(1 + random.nextInt(3000)),
                                one(READS) + "/" + "a".repeat(random.nextInt(9000)),
                                one(READS) + "?a=${jndi:ldap://x}&b=' OR 1=1 --".replace(' ', '+'),
                                one(READS) + "?x=%ff%fe%c0%af",
                                "/police/actuator/heapdump",
                                "/actuator/" + bodies.text(10),
                                "http://elsewhere.example/police/v1/plans",
                                "*",
                                "plans",
                                "/\u0001\u0002"));
        return new Request("address", head("GET", address, "Accept: */*"), true);
    }

    private Request badHeader() {
        var header =
                one(
                        List.of(
                                "X-Forwarded-Prefix: //evil.example",
                                "X-Forwarded-For: " + "1.1.1.1, ".repeat(200),
                                "Deelwijzer-Case-Id: x\r\nDeelwijzer-Brought-By: y",
                                "traceparent: 00-" + bodies.text(60) + "-01",
                                "Idempotency-Key: " + bodies.text(random.nextInt(3000)),
                                "X-Big: " + "h".repeat(random.nextInt(30_000)),
                                "X-Null: a\u0000b",
                                "No colon here",
                                ": no name",
                                "X-Fold: a\r\n folded",
                                "Host: second.example",
                                "Cookie: " + "c=1; ".repeat(500),
                                "Expect: 200-maybe",
                                "Range: bytes=0-,5-1,-",
                                "X-\u00e9: \u00ff\u00fe",
                                "Content-Type: " + bodies.text(40)));
        return post("header", "{}".getBytes(StandardCharsets.UTF_8), header);
    }

    private Request badMethod() {
        return new Request("method", head(one(METHODS), one(PATHS), "Content-Length: 0"), true);
    }

    private Request badToken() {
        var token =
                one(
                        List.of(
                                "Bearer",
                                "Bearer " + bodies.text(200),
                                "Basic dXNlcjpwYXNz",
                                "Bearer eyJhbGciOiJub25lIn0.e30.",
                                "Bearer " + one(tokens).substring(0, 50),
                                "Bearer " + one(tokens) + "A",
                                "Bearer " + "a.".repeat(2000)));
        var text =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"
                        .formatted(one(PATHS), token);
        return new Request("token", text, true);
    }

    private Request badLength() {
        var length =
                one(
                        List.of(
                                "Content-Length: -1",
                                "Content-Length: 99999999999999999999",
                                "Content-Length: 2\r\nContent-Length: 3",
                                "Content-Length: two",
                                "Content-Length: 300000",
                                "Content-Length: 2\r\nTransfer-Encoding: chunked",
                                "Content-Length: +2",
                                "Content-Length: 1"));
        return new Request("length", head("POST", one(PATHS), length) + "{}", false);
    }

    private Request badChunks() {
        var chunks =
                one(
                        List.of(
                                "zz\r\n{}\r\n0\r\n\r\n",
                                "2\r\n{}\r\n",
                                "ffffffffffffffff\r\n{}",
                                "2;ext=\"a\r\nb\"\r\n{}\r\n0\r\n\r\n",
                                "0\r\nX-Trailer: " + bodies.text(50) + "\r\n\r\n",
                                "-2\r\n{}\r\n0\r\n\r\n",
                                "1\r\n{}\r\n0\r\n\r\n"));
        return new Request(
                "chunks", head("POST", one(PATHS), "Transfer-Encoding: chunked") + chunks, false);
    }

    private Request badEncoding() {
        return post(
                "encoding",
                bodies.bomb(),
                "Content-Encoding: " + one(List.of("gzip", "br", "deflate", "x")));
    }

    private Request badNegotiation() {
        var header =
                one(
                        List.of(
                                "Accept: " + bodies.text(100),
                                "Accept: image/*;q=7",
                                "Content-Type: application/xml",
                                "Content-Type: multipart/form-data; boundary=",
                                "Content-Type: application/json; charset=utf-32",
                                "Accept-Encoding: *;q=0",
                                "Accept: application/json\r\nAccept: text/html, ,,;"));
        return post("negotiation", bodies.next(), header);
    }

    private Request pipelined() {
        var first = open("GET", one(READS), "Accept: */*").repeat(1 + random.nextInt(5));
        return new Request("pipeline", first + head("GET", one(READS), "Accept: */*"), true);
    }

    private Request upgrade() {
        var header =
                one(
                        List.of(
                                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA"));
        return new Request("upgrade", head("GET", one(READS), header), true);
    }

    private Request preflight() {
        var header =
                "Origin: "
                        + one(List.of("null", "https://evil.example", bodies.text(20)))
                        + "\r\nAccess-Control-Request-Method: "
                        + one(METHODS).strip()
                        + "\r\nAccess-Control-Request-Headers: "
                        + bodies.text(30);
        return new Request("preflight", head("OPTIONS", one(PATHS), header), true);
    }

    private Request oldHttp() {
        var line =
                one(
                        List.of(
                                " HTTP/1.0\r\n\r\n",
                                " HTTP/0.9\r\n\r\n",
                                "\r\n",
                                " HTTP/2.0\r\n\r\n",
                                " HTTP/1.1\r\n\r\n",
                                " HTTP/1.1\n\n",
                                " HTP/1.1\r\n\r\n"));
        return new Request("version", "GET " + one(READS) + line, false);
    }

    private Request noise() {
        var noise = new byte[1 + random.nextInt(2000)];
        random.nextBytes(noise);
        return new Request("noise", text(noise), false);
    }

    private Request post(String kind, byte[] body, String header) {
        var head = head("POST", one(PATHS), header + "\r\nContent-Length: " + body.length);
        return new Request(kind, head + text(body), true);
    }

    private String head(String method, String address, String header) {
        return open(method, address, header + "\r\nConnection: close");
    }

    /** As {@link #head}, with the connection left open for a next one. */
    private String open(String method, String address, String header) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                .formatted(method, address, one(tokens), header);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
