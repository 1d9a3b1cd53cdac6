// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the audit service is asked and what it answers. */
public final class Audit {

    private Audit() {}

    /**
     * A search and why; in the body, for a header does not carry every letter.
     *
     * @param reason null where none was given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(@JsonUnwrapped Search search, @Nullable String reason) {

        static Asked of(Search search, String reason) {
            return new Asked(search, reason.isEmpty() ? null : reason);
        }

        /** Without what somebody looked for. */
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /** What decisions must be like; everything but the last two may be left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Search(
            @Nullable String caseReference,
            @Nullable String domain,
            @Nullable String plan,
            @Nullable String result,
            @Nullable String basis,
            @Nullable String recipient,
            @Nullable String organisation,
            Answers.@Nullable Subject subject,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String cursor,
            @Nullable Integer limit) {

        /** Without what somebody looked for. */
        @Override
        public String toString() {
            return "Search[…]";
        }
    }

    /**
     * A part of what was found.
     *
     * @param nextCursor null where this is the last part
     */
    public record Found(List<Decision> decisions, @Nullable String nextCursor) {}

    /** Which acts; everything may be left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadSearch(
            @Nullable String action,
            @Nullable String actor,
            @Nullable String decision,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String cursor,
            int limit) {

        /** Without what somebody looked for. */
        @Override
        public String toString() {
            return "ReadSearch[…]";
        }
    }

    /**
     * A part of what was found.
     *
     * @param nextCursor null where this is the last part
     */
    public record Reads(List<Read> reads, @Nullable String nextCursor) {}

    /**
     * Something that was done with decisions, or refused.
     *
     * @param action {@code READ}, {@code DESTROY}, {@code HOLD} or {@code RELEASE}
     * @param operation method and path pattern
     * @param result the status of HTTP
     */
    public record Read(
            String action,
            String operation,
            @Nullable String decision,
            @Nullable String caseReference,
            boolean bySubject,
            int result,
            @Nullable Actor actor,
            @Nullable String reason,
            Instant recordedAt) {

        /** Without who it was. */
        @Override
        public String toString() {
            return "Read[" + operation + "]";
        }
    }

    /** Who did it. */
    public record Actor(@Nullable String sub, @Nullable String client) {

        /** Without who it was. */
        @Override
        public String toString() {
            return "Actor[…]";
        }
    }

    /** What to count; {@code until} is not included. */
    public record Counting(Instant from, Instant until, String bucket) {}

    /** How often what was decided. */
    public record Statistics(Breakdown all, List<Period> periods) {}

    /** The counts of a period. */
    public record Period(LocalDate startDate, Breakdown counts) {}

    /** Counts, the largest first. */
    public record Breakdown(
            long total, List<Count> domains, List<Count> plans, List<Count> results) {}

    /** How often something occurs. */
    public record Count(String value, long count) {}

    /** All logs. */
    public record Logs(List<Log> logs) {}

    /** One log: its name, how many entries are published, and the key to check it with. */
    public record Log(int number, String origin, long size, String verifierKey) {}

    /**
     * How a log was recomputed: {@code RUNNING}, {@code SOUND}, {@code DAMAGED}, {@code ABORTED}.
     */
    public record Inspection(
            String status, long size, long checked, Instant startedAt, long damageCount) {}

    /** What may or must be destroyed. */
    public record Due(LocalDate asOf, List<DueDecision> decisions, @Nullable String nextCursor) {}

    /** One decision that may or must be destroyed, or would but for something. */
    public record DueDecision(
            String id,
            String plan,
            @Nullable String caseReference,
            Instant recordedAt,
            String standing,
            @Nullable LocalDate keepUntilDate,
            @Nullable LocalDate goneByDate) {}

    /** Whether walking again gives the same. */
    public record Replay(String status, @Nullable List<Difference> differences) {}

    /** One way in which it does not. */
    public record Difference(String aspect, List<String> recorded, List<String> replayed) {}

    /** A case as far as it is recorded. */
    public record RecordedCase(
            String caseId,
            List<String> caseReferences,
            @Nullable String broughtBy,
            List<Provision> provisions,
            List<Contradiction> contradictions) {}

    /** What one partner may give, and to whom. */
    public record Provision(String from, Receiver to, String text, Decision decision) {}

    /** To whom; the name as the giver wrote it, the domain where the giver's answer says so. */
    public record Receiver(@Nullable String name, @Nullable String domain) {

        /** Without the name. */
        @Override
        public String toString() {
            return "Receiver[" + domain + "]";
        }
    }

    /** Where decisions do not fit together. */
    public record Contradiction(String kind, List<String> decisions, String explanation) {}
}
