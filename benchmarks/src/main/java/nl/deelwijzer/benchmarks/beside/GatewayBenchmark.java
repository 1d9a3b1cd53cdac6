// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Call;
import nl.deelwijzer.benchmarks.load.Connection;
import nl.deelwijzer.benchmarks.load.Load;
import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.Table;
import nl.deelwijzer.embedded.FreePorts;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Previews at one service of the police: straight, through our gateway and through nginx. The
 * gateway runs with the transport of the system (epoll) and with that of the JDK, and checks
 * tokens, counts callers and guards domains; nginx does none of these.
 */
public final class GatewayBenchmark {

    private static final List<Integer> CALLERS = List.of(1, 8, 32);
    private static final String NGINX = "nginx";
    private static final int OK = 200;

    private final LocalSuite suite;

    public GatewayBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    public void run() throws IOException, InterruptedException, ExecutionException {
        int port = FreePorts.lasting();
        try (var police = Program.service("police-service", port, Settings.police(port, "unused"));
                var nginx = Nginx.before(police.port());
                var epoll = gateway(police.port(), "true");
                var nio = gateway(police.port(), "false")) {
            var calls = new LinkedHashMap<String, Supplier<Call>>();
            calls.put("direct", call(police.port(), "/v1/preview"));
            calls.put(NGINX, call(nginx.port(), "/police/v1/preview"));
            calls.put("gateway, epoll", call(epoll.port(), "/police/v1/preview"));
            calls.put("gateway, JDK", call(nio.port(), "/police/v1/preview"));
            compareBodies(calls);
            show(new Rounds(calls));
        }
    }

    /** Whichever way a question goes, it must get the same answer. */
    private static void compareBodies(Map<String, Supplier<Call>> calls) throws IOException {
        var bodies = new HashSet<String>();
        for (var supplier : calls.values()) {
            var call = supplier.get();
            try (var connection = new Connection(call.port())) {
                bodies.add(connection.send(call).body());
            }
        }
        if (bodies.size() != 1) {
            throw new IllegalStateException("different answers: " + bodies);
        }
    }

    private static void show(Rounds rounds) throws InterruptedException, ExecutionException {
        rounds.warmUp();
        var table = new Table("way", "callers", "per second", "median ms", "p99 ms", "of nginx's");
        for (int callers : CALLERS) {
            var measured = rounds.measured(callers);
            measured.forEach((way, load) -> row(table, way, callers, load, measured));
        }
    }

    private static void row(
            Table table, String way, int callers, Load load, Map<String, Load> all) {
        table.row(
                way,
                callers,
                Math.round(load.perSecond()),
                load.timings().median(),
                load.timings().p99(),
                load.perSecond() / all.getOrDefault(NGINX, load).perSecond());
    }

    private static Program gateway(int police, String nativeTransport)
            throws IOException, InterruptedException {
        int port = FreePorts.lasting();
        var settings = Settings.gateway(port, police);
        settings.put("JDK_JAVA_OPTIONS", "-Dreactor.netty.native=" + nativeTransport);
        return Program.service("gateway", port, settings);
    }

    private Supplier<Call> call(int port, String path) throws IOException {
        var address = "http://localhost:" + port + path;
        var question = LocalSuite.question("BENCH-GATEWAY");
        return () -> Call.post(address, suite.token("police-demo"), question, OK);
    }
}
