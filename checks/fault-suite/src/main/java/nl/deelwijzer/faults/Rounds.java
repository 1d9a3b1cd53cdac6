// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults;

import nl.deelwijzer.faults.checking.Auditor;
import nl.deelwijzer.faults.checking.Verdict;
import nl.deelwijzer.faults.kinds.Fault;
import nl.deelwijzer.faults.kinds.Faults;
import nl.deelwijzer.faults.kinds.Topic;
import nl.deelwijzer.faults.load.Asking;
import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.faults.load.Load;
import nl.deelwijzer.faults.stage.Stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Round after round on one stage: load, a fault at a random moment, healing, checking. */
public final class Rounds {

    private static final int CLIENTS = 8;
    private static final int PER_SECOND = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration AFTERWARDS = Duration.ofSeconds(1);

    private final Stage stage;
    private final Load load;
    private final List<Auditor> auditors;
    private final Topic deadLetters;

    /**
     * Rounds that did not begin.
     *
     * @param root folder of the repository
     */
    public Rounds(Stage stage, Path root) {
        Asking asking = new Asking(stage);
        this.stage = stage;
        this.load = new Load(asking, stage.gateways(), root);
        this.auditors =
                stage.gateways().stream().map(gateway -> new Auditor(asking, gateway)).toList();
        this.deadLetters = new Topic(stage, "decisions.dlt");
    }

    /**
     * Runs these rounds; each kind of fault comes once before one comes twice.
     *
     * @param seed decides about order and chances: a round of the same number and seed has the same
     *     fault, beside another load
     * @param out takes each round when it is over
     */
    public List<Round> run(int from, int until, long seed, Consumer<Round> out) {
        List<Round> rounds = new ArrayList<>();
        List<Fault> faults = Faults.shuffled(seed);
        for (int number = from; number <= until; number++) {
            Round round =
                    run(
                            number,
                            faults.get((number - 1) % faults.size()),
                            new Random(seed + number));
            out.accept(round);
            rounds.add(round);
        }
        return rounds;
    }

    /** One round with this fault. */
    public Round run(int number, Fault fault, Random random) {
        if (!fault.isPossible(stage)) {
            return Round.skipped(number, fault);
        }
        long before = deadLetters.size();
        load.start(CLIENTS, PER_SECOND);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1_000, 4_000)).toNanos());
        Fault.Done done = fault.happen(stage, random);
        Optional<Duration> healed = new Healing(stage, load, auditors).await(PATIENCE);
        LockSupport.parkNanos(AFTERWARDS.toNanos());
        load.stop();
        Verdict verdict = judged(load.taken());
        return new Round(
                number,
                fault,
                done,
                healed.orElse(null),
                (int) (deadLetters.size() - before),
                verdict);
    }

    private Verdict judged(List<Call> calls) {
        return auditors.getFirst().judge(calls);
    }
}
