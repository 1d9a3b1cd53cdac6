// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.retention;

import nl.deelwijzer.audit.ledger.Holds;
import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that is laid down about retention. Where several rules concern a decision the longest minimum
 * and the shortest maximum count. Where none says how long it must be kept, it is kept.
 */
public record RetentionSchedule(List<RetentionRule> rules) {

    /** Whose calendar says which day it is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public RetentionSchedule {
        rules = List.copyOf(rules);
    }

    /** When the personal content of this decision may and must go. */
    public Term of(DecisionRecord decision) {
        var recorded = LocalDate.ofInstant(decision.time(), ZONE);
        var last = days(decision, recorded, RetentionRule::minimum).max(Comparator.naturalOrder());
        var first = days(decision, recorded, RetentionRule::maximum).min(Comparator.naturalOrder());
        return new Term(last.orElse(null), first.orElse(null));
    }

    /**
     * The decision, where its content may or must go on this day as far as time decides; empty
     * where it must be kept, or nobody knows a term.
     */
    public Optional<DueDecision> due(DecisionRecord decision, Holds holds, LocalDate day) {
        var term = of(decision);
        var held = holds.standOn(decision.id(), decision.caseReference());
        return switch (term.on(day)) {
            case MAY_GO, MUST_GO ->
                    Optional.of(
                            new DueDecision(decision, term, held ? Standing.HELD : term.on(day)));
            case CONFLICT -> Optional.of(new DueDecision(decision, term, Standing.CONFLICT));
            case UNKNOWN, KEEP, HELD, DESTROYED -> Optional.empty();
        };
    }

    /** The plans of which some decision may or must go at some time. */
    public List<String> plans() {
        return rules.stream()
                .filter(it -> it.minimum() != null || it.maximum() != null)
                .map(RetentionRule::plan)
                .distinct()
                .toList();
    }

    private Stream<LocalDate> days(
            DecisionRecord decision,
            LocalDate recorded,
            Function<RetentionRule, @Nullable Period> period) {
        return rules.stream()
                .filter(rule -> rule.concerns(decision))
                .map(period)
                .flatMap(Stream::ofNullable)
                .map(recorded::plus);
    }
}
