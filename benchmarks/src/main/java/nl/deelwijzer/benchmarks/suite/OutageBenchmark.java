// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * The latency of four domains through the gateway, before and after the service of the fifth is
 * stopped, while that one is still asked all the time.
 */
public final class OutageBenchmark {

    private static final List<String> OTHERS = List.of("police", "justice", "municipality", "care");
    private static final String STOPPED = "education";
    private static final String SERVICE = "nl.deelwijzer.education.EducationApplication";
    private static final int WARM_UP = 100;
    private static final int CALLS = 300;
    private static final long PAUSE_MILLIS = 20;
    private static final Pattern PLAN = Pattern.compile("\"id\"\\s*:\\s*\"([a-z0-9-]+)\"");

    private final LocalSuite suite;
    private final Map<String, HttpRequest> previews = new LinkedHashMap<>();

    public OutageBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /**
     * Stops that process. Linux only: what it runs is read from /proc.
     *
     * @param pid 0 for none: then only the noise between two equal measurements is seen
     * @throws IllegalArgumentException if it is not the service of education
     */
    public void run(int pid) throws IOException, InterruptedException {
        if (pid != 0) {
            check(pid);
        }
        var asking = new AtomicBoolean(true);
        var background = preview(STOPPED);
        var asker = CompletableFuture.runAsync(() -> ask(background, asking));
        try {
            var before = measured();
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            var after = measured();
            show(before, after);
        } finally {
            asking.set(false);
            asker.join();
        }
    }

    private static void check(int pid) throws IOException {
        var command = Files.readString(Path.of("/proc", Integer.toString(pid), "cmdline"));
        if (!Arrays.asList(command.split("\0", -1)).contains(SERVICE)) {
            throw new IllegalArgumentException("process " + pid + " is not " + SERVICE);
        }
    }

    private static void show(Map<String, Timings> before, Map<String, Timings> after) {
        var table =
                new Table("domain", "median ms before", "median ms after", "ratio", "p99 after");
        before.forEach((domain, first) -> {
            var second = after.getOrDefault(domain, first);
            table.row(domain, first.median(), second.median(), second.ratio(first), second.p99());
        });
    }

    private Map<String, Timings> measured() throws IOException, InterruptedException {
        var nanos = new LinkedHashMap<String, List<Long>>();
        for (String domain : OTHERS) {
            nanos.put(domain, new ArrayList<>());
        }
        for (int call = 0; call < WARM_UP + CALLS; call++) {
            for (var each : nanos.entrySet()) {
                long taken = suite.time(preview(each.getKey()), 200);
                if (call >= WARM_UP) {
                    each.getValue().add(taken);
                }
            }
        }
        var timings = new LinkedHashMap<String, Timings>();
        nanos.forEach((domain, all) -> timings.put(domain, Timings.of(all)));
        return timings;
    }

    private HttpRequest preview(String domain) throws IOException, InterruptedException {
        var known = previews.get(domain);
        if (known != null) {
            return known;
        }
        var address = LocalSuite.GATEWAY + "/" + domain + "/v1";
        var client = domain + "-demo";
        var plan = PLAN.matcher(suite.send(suite.get(address + "/plans", client)).body());
        if (!plan.find()) {
            throw new IllegalStateException(domain + " offers no plan");
        }
        var body = "{\"plan\":\"%s\",\"answers\":{}}".formatted(plan.group(1));
        var made = suite.post(address + "/preview", client, body);
        previews.put(domain, made);
        return made;
    }

    /** Whatever it answers. */
    private void ask(HttpRequest request, AtomicBoolean asking) {
        while (asking.get()) {
            try {
                var _ = suite.send(request);
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                throw new IllegalStateException("the gateway itself does not answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
