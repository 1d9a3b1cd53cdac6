// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import nl.deelwijzer.audit.publication.Destination;
import nl.deelwijzer.audit.publication.PublishedCheckpoints;
import nl.deelwijzer.audit.publication.PublishedCheckpoints.Published;
import nl.deelwijzer.tlog.LogStorage.Committed;
import nl.deelwijzer.tlog.SignedNote;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks all witnesses about a checkpoint at the same time and publishes it with the cosignatures
 * that came. It is published without them too: a witness that is down must not stop the log, and is
 * asked again later. What it cosigned before stays beside the newest.
 */
final class Cosigning implements Destination {

    private final List<Asker> witnesses;
    private final PublishedCheckpoints published;
    private final WitnessReport report;

    Cosigning(List<Asker> witnesses, PublishedCheckpoints published, WitnessReport report) {
        this.witnesses = List.copyOf(witnesses);
        this.published = published;
        this.report = report;
    }

    @Override
    public String name() {
        return "witnesses";
    }

    @Override
    public boolean deliver(int log, Committed checkpoint) throws InterruptedException {
        var answers = askAll(log, checkpoint);
        var former = published.of(log);
        var note = withFormerLines(former, checkpoint.note());
        var complete = true;
        for (int i = 0; i < answers.size(); i++) {
            report.asked(witnesses.get(i).name(), log, answers.get(i));
            switch (answers.get(i)) {
                case Asked.Cosigned(var line) -> note = note.with(line);
                case Asked.Overtaken() -> {}
                case Asked.Silent _, Asked.Contradicted _ -> complete = false;
            }
        }
        published.publish(log, new Published(checkpoint.size(), note).before(former));
        return complete;
    }

    private List<Asked> askAll(int log, Committed checkpoint) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Asked>();
            for (var asked :
                    threads.invokeAll(
                            witnesses.stream()
                                    .map(it -> (Callable<Asked>) () -> it.ask(log, checkpoint))
                                    .toList())) {
                answers.add(answer(asked));
            }
            return answers;
        }
    }

    private static Asked answer(Future<Asked> asked) throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            return new Asked.Silent(String.valueOf(failed.getCause()));
        }
    }

    /** One that answered before, while another was silent, need not answer again. */
    private static SignedNote withFormerLines(List<Published> former, SignedNote note) {
        return former.stream()
                .map(Published::note)
                .filter(note::saysTheSameAs)
                .findFirst()
                .orElse(note);
    }
}
