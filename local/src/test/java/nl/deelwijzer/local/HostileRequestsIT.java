// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hostile requests against the whole suite, by default {@value #FEW}; {@code
 * -Dhostile.requests=50000} sends as many as one asks for. None may break anything, hang, show the
 * inside, or leave something in memory.
 */
class HostileRequestsIT {

    @RegisterExtension static final SuiteUnderTest SUITE = new SuiteUnderTest();

    private static final int FEW = 5000;
    private static final int MANY = Integer.getInteger("hostile.requests", FEW);
    private static final long SEED = Long.getLong("hostile.seed", 20_261_127L);
    private static final int CLIENTS = 32;
    private static final int ONE_SLOW_IN = 1000;

    /** From the middle, when all is warm, to the end. */
    private static final double MOST_GROWTH = 1.3;

    private static final List<Part> WATCHED = List.of(Part.GATEWAY, Part.POLICE, Part.AUDIT);

    private final Caller caller = SUITE.caller();
    private final RawConnection line =
            new RawConnection(SUITE.suite().ports().of(Part.GATEWAY), Duration.ofSeconds(20));
    private final Map<String, AtomicInteger> tally = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void survivesHostileRequestsAndForgetsThem() throws Exception {
        Map<Part, Integer> written = linesWritten();
        var requests = new HostileRequests(SEED, tokens());
        send(requests, MANY / 2);
        Map<Part, Long> before = live();

        send(requests, MANY - MANY / 2);

        Map<Part, Long> after = live();
        System.out.printf("[hostile] %d requests: %s%n", MANY, new TreeMap<>(tally));
        System.out.printf("[hostile] live bytes before %s, after %s%n", before, after);
        assertThat(wrong).as("%d wrong", wrong.size()).isEmpty();
        assertThat(badLines(written)).isEmpty();
        for (Part part : WATCHED) {
            assertThat((double) held(after, part) / held(before, part))
                    .as("growth of what %s holds in memory", part.word())
                    .isLessThan(MOST_GROWTH);
        }
        assertThat(stillWorks()).isEqualTo(201);
    }

    private void send(HostileRequests requests, int count)
            throws InterruptedException, ExecutionException {
        List<Future<?>> sent = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < count; i++) {
                int place = i % ONE_SLOW_IN;
                sent.add(clients.submit(() -> send(request(requests, place))));
            }
        }
        for (Future<?> each : sent) {
            each.get();
        }
    }

    /** Made when it is its turn: all at once would fill the memory of the test. */
    private static HostileRequests.Request request(HostileRequests requests, int place) {
        return switch (place) {
            case 17 -> requests.slow();
            case 18 -> requests.slowHead();
            default -> requests.next();
        };
    }

    private void send(HostileRequests.Request request) {
        try {
            judge(request, line.exchange(request.bytes()));
        } catch (IOException e) {
            wrong.add(request.kind() + " could not be sent: " + e.getMessage());
        }
    }

    private void judge(HostileRequests.Request request, RawConnection.Reply reply) {
        int status = reply.status();
        tally.computeIfAbsent(request.kind() + " " + status, _ -> new AtomicInteger())
                .incrementAndGet();
        if (reply.hung()) {
            wrong.add("hung: " + shown(request));
        }
        if (status == 0 && request.speaksHttp()) {
            wrong.add("no answer: " + shown(request));
        }
        if (status >= 500 && status != 503) {
            wrong.add(status + ": " + shown(request));
        }
        if (reply.text().matches("(?s).*(Exception|\tat |springframework|java\\.|netty).*")) {
            wrong.add("shows its inside: " + shown(request));
        }
        if (status >= 400 && !reply.text().contains("application/problem+json")) {
            wrong.add(status + " without a problem: " + shown(request));
        }
    }

    private static String shown(HostileRequests.Request request) {
        String text = request.text().replaceAll("Bearer [A-Za-z0-9._-]{20,}", "Bearer …");
        return request.kind() + " " + text.substring(0, Math.min(300, text.length()));
    }

    private List<String> tokens() {
        return List.of(
                caller.token("police-demo"),
                caller.token("case-team-demo"),
                caller.token("auditor-demo"));
    }

    private static Map<Part, Long> live() throws IOException {
        Map<Part, Long> live = new TreeMap<>();
        for (Part part : WATCHED) {
            live.put(part, LiveHeap.bytes(SUITE.suite().pid(part)));
        }
        return live;
    }

    private static long held(Map<Part, Long> live, Part part) {
        return Objects.requireNonNull(live.get(part));
    }

    /** Earlier tests kill parts of the same suite, which the logs rightly tell. */
    private static Map<Part, Integer> linesWritten() throws IOException {
        Map<Part, Integer> written = new TreeMap<>();
        for (Part part : Part.values()) {
            if (part.isService()) {
                written.put(part, log(part).size());
            }
        }
        return written;
    }

    /** Lines that no request may cause: stack traces, unexpected errors, leaks. */
    private static List<String> badLines(Map<Part, Integer> written) throws IOException {
        List<String> bad = new ArrayList<>();
        for (Map.Entry<Part, Integer> each : written.entrySet()) {
            log(each.getKey()).stream()
                    .skip(each.getValue())
                    .filter(it -> it.matches(".*(\tat |unexpected error|LEAK|Exception:).*"))
                    .limit(5)
                    .forEach(it -> bad.add(each.getKey().word() + ": " + it));
        }
        return bad;
    }

    private static List<String> log(Part part) throws IOException {
        return Files.readAllLines(SUITE.suite().layout().log(part));
    }

    private int stillWorks() throws IOException, InterruptedException {
        return caller.evaluate(
                        Caller.question("HOSTILE-" + UUID.randomUUID()),
                        UUID.randomUUID().toString())
                .statusCode();
    }
}
