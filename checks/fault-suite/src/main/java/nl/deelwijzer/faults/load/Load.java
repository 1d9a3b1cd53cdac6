// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.load;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/**
 * Clients that ask all domains through all gateways, half of them with an idempotency key: then a
 * call that fails is repeated, and now and then one that did not.
 */
public final class Load {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ATTEMPTS = 3;
    private static final int REPEATED_PERCENT = 10;
    private static final long BEFORE_RETRY_NANOS = Duration.ofMillis(500).toNanos();
    private static final int CREATED = 201;

    private final Asking asking;
    private final List<String> gateways;
    private final List<Question> questions;
    private final String run = "F" + Long.toString(System.currentTimeMillis(), 36);
    private final AtomicLong number = new AtomicLong();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final List<Future<?>> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    /**
     * A load that does not run yet.
     *
     * @param root folder of the repository
     */
    public Load(Asking asking, List<String> gateways, Path root) {
        this.asking = asking;
        this.gateways = List.copyOf(gateways);
        this.questions = Question.ofEachDomain(root);
    }

    /**
     * Begins to ask.
     *
     * @param perSecond how often all clients together ask at most
     */
    public void start(int count, int perSecond) {
        running = true;
        long pause = Duration.ofSeconds(count).toNanos() / perSecond;
        for (int i = 0; i < count; i++) {
            clients.add(threads.submit(() -> run(pause)));
        }
    }

    /**
     * Asks nothing more and waits for the last answers.
     *
     * @throws IllegalStateException if a client stopped before, as by an answer that it cannot read
     */
    public void stop() {
        running = false;
        try {
            for (Future<?> client : clients) {
                var _ = client.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client stopped", e.getCause());
        }
        clients.clear();
    }

    /** The calls since this was last asked. */
    public List<Call> taken() {
        return drained(calls);
    }

    /** How long the answers took that gave a decision, since this was last asked. */
    public List<Long> takenNanos() {
        return drained(nanos);
    }

    /** Asks each domain through each gateway once; returns these calls. */
    public List<Call> askAll() {
        List<Call> asked = new ArrayList<>();
        for (String gateway : gateways) {
            for (Question question : questions) {
                Call call = call(question, false);
                attempt(call, gateway, question, UnaryOperator.identity());
                asked.add(call);
            }
        }
        return asked;
    }

    private static <T> List<T> drained(Queue<T> queue) {
        List<T> all = new ArrayList<>();
        for (T next = queue.poll(); next != null; next = queue.poll()) {
            all.add(next);
        }
        return all;
    }

    private void run(long pause) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        LockSupport.parkNanos(random.nextLong(pause));
        long due = System.nanoTime();
        while (running) {
            Question question = questions.get(random.nextInt(questions.size()));
            if (random.nextBoolean()) {
                askWithKey(question, random);
            } else {
                attempt(call(question, false), gateway(), question, UnaryOperator.identity());
            }
            due = Math.max(due + pause, System.nanoTime() - pause);
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    private void askWithKey(Question question, ThreadLocalRandom random) {
        Call call = call(question, true);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < ATTEMPTS && !call.isAnswered(); i++) {
            if (i > 0) {
                LockSupport.parkNanos(BEFORE_RETRY_NANOS);
            }
            attempt(call, gateway(), question, request -> request.header("Idempotency-Key", key));
        }
        if (random.nextInt(100) < REPEATED_PERCENT) {
            attempt(call, gateway(), question, request -> request.header("Idempotency-Key", key));
        }
    }

    private Call call(Question question, boolean keyed) {
        Call call = Call.about(question.domain(), run + "-" + number.incrementAndGet(), keyed);
        calls.add(call);
        return call;
    }

    private static Call.Given read(byte[] answer) {
        JsonNode decision = JSON.readTree(answer);
        return new Call.Given(
                decision.get("id").asString(), decision.get("outcome").get("id").asString());
    }

    private String gateway() {
        return gateways.get(ThreadLocalRandom.current().nextInt(gateways.size()));
    }

    private void attempt(
            Call call,
            String gateway,
            Question question,
            UnaryOperator<java.net.http.HttpRequest.Builder> more) {
        long start = System.nanoTime();
        Optional<HttpResponse<byte[]>> answer =
                asking.evaluate(gateway, call.domain(), question.about(call.caseReference()), more);
        if (answer.isPresent() && answer.get().statusCode() == CREATED) {
            nanos.add(System.nanoTime() - start);
            call.given().add(read(answer.get().body()));
        } else {
            call.refused(answer.map(HttpResponse::statusCode).orElse(Call.NO_ANSWER));
        }
    }
}
