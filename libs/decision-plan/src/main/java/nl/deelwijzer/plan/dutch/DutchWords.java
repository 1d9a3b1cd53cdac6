// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dutch;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Gap;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.plan.Validity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The Dutch for results, moments, statuses and dates, as a professional reads them. */
public final class DutchWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private DutchWords() {}

    /**
     * What the result allows, in a word or three; never the whole answer while conditions are
     * pending.
     */
    public static String of(Result result) {
        return switch (result) {
            case PERMITTED -> "Mag";
            case REQUIRED -> "Moet";
            case PROHIBITED -> "Mag niet";
            case CONSULT -> "Eerst voorleggen";
            case REFER -> "Ander plan";
            case REPORT -> "Aangifte";
            case REMEDY -> "Eerst herstellen";
            case NOT_APPLICABLE -> "Niet van toepassing";
        };
    }

    /** The result as an answer: while conditions are pending it is not yet a yes. */
    public static String answer(Result result, List<Condition> pending) {
        return answer(result, pending.size());
    }

    /** The same, where only the number of pending conditions is known. */
    public static String answer(Result result, int pending) {
        if (pending == 0) {
            return of(result);
        }
        return of(result)
                + ", maar pas na "
                + (pending == 1 ? "één voorwaarde" : pending + " voorwaarden");
    }

    /** When a condition must be met. */
    public static String of(Moment moment) {
        return switch (moment) {
            case BEFORE -> "vóór het verstrekken";
            case WITH -> "bij het verstrekken";
            case AFTER -> "na het verstrekken";
        };
    }

    /** Whether the law behind a plan binds. */
    public static String of(Status status) {
        return switch (status) {
            case IN_FORCE -> "geldt nu";
            case CONCEPT -> "concept: geldt nog niet";
            case EXPIRED -> "vervallen";
        };
    }

    /** What is wrong with the source at a gap. */
    public static String of(Gap.Kind kind) {
        return switch (kind) {
            case SILENT -> "zwijgt";
            case AMBIGUOUS -> "is op meer manieren te lezen";
            case CONTRADICTORY -> "spreekt zichzelf tegen";
        };
    }

    /** The days on which a plan may be applied. */
    public static String of(Validity validity) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        if (from == null && until == null) {
            return "geen begin- of einddatum in de bron";
        }
        return (from == null ? "" : "vanaf " + of(from))
                + (from == null || until == null ? "" : " ")
                + (until == null ? "" : "tot en met " + of(until));
    }

    /** A day in Dutch form: 23 november 2026. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Joins words as a Dutch sentence does: a, b of c. */
    public static String list(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1))
                + " "
                + last
                + " "
                + words.getLast();
    }
}
