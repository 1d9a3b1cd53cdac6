// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells operators how the witnesses answer: counters, and a line when it changes. */
final class WitnessReport {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessReport.class);

    private final MeterRegistry meters;
    private final Map<String, String> last = new ConcurrentHashMap<>();

    WitnessReport(MeterRegistry meters) {
        this.meters = meters;
    }

    void asked(String witness, int log, Asked answer) {
        var outcome = outcome(answer);
        meters.counter("deelwijzer.audit.witness", "witness", witness, "outcome", outcome)
                .increment();
        var changed = !outcome.equals(last.put(witness + " " + log, outcome));
        if (changed) {
            tell(witness, log, answer);
        }
    }

    private static String outcome(Asked answer) {
        return switch (answer) {
            case Asked.Cosigned _ -> "cosigned";
            case Asked.Overtaken _ -> "overtaken";
            case Asked.Silent _ -> "silent";
            case Asked.Contradicted _ -> "contradicted";
        };
    }

    private static void tell(String witness, int log, Asked answer) {
        switch (answer) {
            case Asked.Cosigned _, Asked.Overtaken _ ->
                    LOG.atInfo()
                            .addKeyValue("witness", witness)
                            .addKeyValue("log", log)
                            .log("The witness cosigns this log");
            case Asked.Silent(var why) ->
                    LOG.atWarn()
                            .addKeyValue("witness", witness)
                            .addKeyValue("log", log)
                            .addKeyValue("cause", why)
                            .log("The witness gives no cosignature and is asked again");
            case Asked.Contradicted(var why) ->
                    LOG.atError()
                            .addKeyValue("witness", witness)
                            .addKeyValue("log", log)
                            .addKeyValue("cause", why)
                            .log(
                                    "The witness contradicts this log: data were lost, or somebody else writes with its key");
        }
    }
}
