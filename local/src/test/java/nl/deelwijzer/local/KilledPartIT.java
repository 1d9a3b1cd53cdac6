// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 200 evaluate calls while a part is killed and started again. A call that is not answered 201 is
 * repeated with its own Idempotency-Key, as a client does that may not give up; at the end the
 * store is counted.
 */
class KilledPartIT {

    @RegisterExtension static final SuiteUnderTest SUITE = new SuiteUnderTest();

    private static final int CALLS = 200;
    private static final int KILL_AFTER = 60;
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Caller caller = SUITE.caller();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final CountDownLatch underWay = new CountDownLatch(KILL_AFTER);

    @ParameterizedTest
    @EnumSource(names = {"POLICE", "AUDIT", "BROKER"})
    void losesNoAnsweredDecisionAndStoresNoneTwice(Part part) throws Exception {
        String caseReference = "KILL-" + part + "-" + UUID.randomUUID();
        List<String> given;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<String>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(
                        clients.submit(
                                () -> evaluateUntilAnswered(Caller.question(caseReference))));
            }
            underWay.await();
            SUITE.suite().kill(part);
            int before = answered.get();
            SUITE.suite().restart(part);
            given = new ArrayList<>();
            for (Future<String> call : calls) {
                given.add(call.get());
            }
            System.out.printf("[kill -9 %s] killed after %d answers%n", part.word(), before);
        }

        Awaitility.await("every answered decision is stored")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> caller.stored(caseReference).containsAll(given));
        List<String> stored = caller.stored(caseReference);

        System.out.printf(
                "[kill -9 %s] calls %d, answered 201 %d, not answered and repeated %d, stored %d, different ids stored %d%n",
                part.word(),
                CALLS,
                given.size(),
                refused.get(),
                stored.size(),
                stored.stream().distinct().count());
        assertThat(given).hasSize(CALLS).doesNotHaveDuplicates();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(given);
    }

    private String evaluateUntilAnswered(JsonNode question) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        List<String> id = new ArrayList<>();
        Awaitility.await("an answer")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .pollDelay(Duration.ZERO)
                .until(() -> attempt(question, key, id));
        underWay.countDown();
        return id.getFirst();
    }

    private boolean attempt(JsonNode question, String key, List<String> id)
            throws InterruptedException {
        try {
            HttpResponse<String> answer = caller.evaluate(question, key);
            if (answer.statusCode() == 201) {
                id.add(Caller.JSON.readTree(answer.body()).get("id").asString());
                answered.incrementAndGet();
                return true;
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        } catch (IOException ignored) {
            // the part was killed while it answered
        }
        refused.incrementAndGet();
        return false;
    }
}
