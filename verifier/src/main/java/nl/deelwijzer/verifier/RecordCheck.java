// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryJson;
import nl.deelwijzer.record.EntryReading;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.RecordFault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the record of a decision, which checks every commitment whose content is kept. */
final class RecordCheck {

    private final String place;
    private final Report report;

    RecordCheck(String place, Report report) {
        this.place = place;
        this.report = report;
    }

    /** The decision; empty, with the fault said, if it is none or contradicts itself. */
    Optional<DecisionRecord> read(String json) {
        return switch (EntryJson.read(json.getBytes(StandardCharsets.UTF_8))) {
            case EntryReading.Read(DecisionRecord decision) -> Optional.of(decision);
            case EntryReading.Read _ -> refused("", "geen beslissing");
            case EntryReading.Unreadable(RecordFault fault) ->
                    refused(
                            fault.pointer(),
                            fault.code() == RecordFault.Code.COMMITMENT_MISMATCH
                                    ? "de inhoud past niet bij de vastlegging ("
                                            + fault.code()
                                            + ")"
                                    : "geen goed geschreven beslissing (" + fault.code() + ")");
        };
    }

    private Optional<DecisionRecord> refused(String pointer, String why) {
        var _ = report.fails(place + pointer, why);
        return Optional.empty();
    }

    /** Says in words what was decided, and how much of the personal content is kept. */
    boolean says(DecisionRecord decision) {
        long kept =
                personal(decision).stream().filter(PersonalContent.Kept.class::isInstance).count();
        report.remarks("beslissing " + decision.id() + " van " + decision.time());
        report.remarks("%s: %s".formatted(decision.result(), decision.outcome().title()));
        return report.holds(
                "persoonlijke inhoud: %d delen aanwezig en passend, %d vernietigd of weggelaten"
                        .formatted(kept, personal(decision).size() - kept));
    }

    private static List<PersonalContent<?>> personal(DecisionRecord decision) {
        var all = new ArrayList<PersonalContent<?>>();
        all.add(decision.actor());
        all.add(decision.recipient());
        Optional.ofNullable(decision.subject()).ifPresent(all::add);
        decision.path().forEach(step -> Optional.ofNullable(step.motivation()).ifPresent(all::add));
        return all;
    }
}
