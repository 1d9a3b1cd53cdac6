// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.cases;

import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * To whom a decision is about giving.
 *
 * @param name as the giver wrote it; null once it was destroyed
 * @param domain the partner that the giver chose in the plan, where its answer says so without
 *     doubt
 */
public record Receiver(@Nullable String name, @Nullable Domain domain) {

    static Receiver of(DecisionRecord decision) {
        return new Receiver(
                switch (decision.recipient()) {
                    case PersonalContent.Kept<FreeText>(var text, var _) -> text.text();
                    case PersonalContent.Destroyed<FreeText> _ -> null;
                },
                PlanFacts.receiver(decision));
    }

    /** Whether both givers wrote the same, but for capitals and spaces. */
    boolean isNamedAs(Receiver other) {
        return name != null && other.name != null && folded(name).equals(folded(other.name));
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Without the name, which may be that of a person. */
    @Override
    public String toString() {
        return "Receiver[" + domain + "]";
    }
}
