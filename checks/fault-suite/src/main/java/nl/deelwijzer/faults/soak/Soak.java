// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.soak;

import nl.deelwijzer.faults.checking.Auditor;
import nl.deelwijzer.faults.checking.Verdict;
import nl.deelwijzer.faults.load.Asking;
import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.faults.load.Load;
import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Even load for a long time, looked at every few seconds. */
public final class Soak {

    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(10);
    private static final int PER_CLIENT_AND_SECOND = 8;

    private final Stage stage;
    private final Load load;
    private final Auditor auditor;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    /**
     * A soak that did not begin.
     *
     * @param root folder of the repository
     */
    public Soak(Stage stage, Path root) {
        Asking asking = new Asking(stage);
        this.stage = stage;
        this.load = new Load(asking, stage.gateways(), root);
        this.auditor = new Auditor(asking, stage.gateways().getFirst());
    }

    /**
     * Runs that long, prints a table and writes {@code soak.svg}.
     *
     * @return whether all that was answered is recorded, once, and the proofs that were asked for
     *     hold
     */
    public boolean run(int minutes, int perSecond, Path folder) {
        long start = System.nanoTime();
        load.start(Math.max(PER_CLIENT_AND_SECOND, perSecond / PER_CLIENT_AND_SECOND), perSecond);
        double last = 0;
        while (last < minutes) {
            LockSupport.parkNanos(BETWEEN_SAMPLES.toNanos());
            double minute = (System.nanoTime() - start) / 6e10;
            samples.add(sample(minute, last));
            calls.addAll(load.taken());
            last = minute;
        }
        load.stop();
        calls.addAll(load.taken());
        new Report(samples).write(folder);
        return show(auditor.judge(calls));
    }

    private Sample sample(double minute, double last) {
        Map<Member, Usage> usages = new HashMap<>();
        stage.members().forEach(member -> usages.put(member, Usage.of(stage.pid(member))));
        List<Long> nanos = load.takenNanos();
        double perSecond = nanos.size() / ((minute - last) * 60);
        return new Sample(minute, usages, Sample.Latency.of(nanos), perSecond);
    }

    private static boolean show(Verdict verdict) {
        System.out.printf("%n%s%nnot answered %s%n", verdict.counts(), verdict.refusals());
        verdict.faults().forEach(System.out::println);
        return verdict.faults().isEmpty();
    }
}
