// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.frame.DutchTime;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.WebSession;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an auditor looks for, as it was typed; kept in the session, since it may not stand in an
 * address.
 *
 * @param tot the last day, included
 * @param vanaf where in what was found; empty for its beginning
 */
public record Wanted(
        String kenmerk,
        String domein,
        String plan,
        String resultaat,
        String ontvanger,
        String van,
        String tot,
        String reden,
        String vanaf) {

    private static final String ATTRIBUTE = Wanted.class.getName();
    private static final int ROWS = 25;
    private static final Wanted ALL = new Wanted("", "", "", "", "", "", "", "", "");

    /** What was last looked for in this session. */
    static Wanted of(WebSession session) {
        return Objects.requireNonNullElse(session.getAttribute(ATTRIBUTE), ALL);
    }

    static Wanted of(MultiValueMap<String, String> form) {
        return new Wanted(
                text(form, "kenmerk"),
                text(form, "domein"),
                text(form, "plan"),
                text(form, "resultaat"),
                text(form, "ontvanger"),
                text(form, "van"),
                text(form, "tot"),
                text(form, "reden"),
                text(form, "vanaf"));
    }

    void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!van.isEmpty() && day(van) == null) {
            faults.add("van");
        }
        if (!tot.isEmpty() && day(tot) == null) {
            faults.add("tot");
        }
        return faults;
    }

    Audit.Search search() {
        return search(orNull(vanaf), ROWS);
    }

    /** Without pages: everything. */
    Audit.Search whole() {
        return search(null, null);
    }

    /** Whether a decision that has just come is one of those that are looked for. */
    boolean fits(Decision decision) {
        var search = whole();
        return isEither(search.caseReference(), decision.caseReference())
                && isEither(search.domain(), decision.domain())
                && isEither(search.plan(), decision.plan().id())
                && isEither(search.result(), decision.outcome().result())
                && isEither(search.recipient(), decision.recipient())
                && (search.from() == null || !decision.decidedAt().isBefore(search.from()))
                && (search.until() == null || decision.decidedAt().isBefore(search.until()));
    }

    private static boolean isEither(@Nullable String wanted, @Nullable String has) {
        return wanted == null || wanted.equals(has);
    }

    private Audit.Search search(@Nullable String cursor, @Nullable Integer limit) {
        var last = day(tot);
        return new Audit.Search(
                orNull(kenmerk),
                orNull(domein),
                orNull(plan),
                orNull(resultaat),
                orNull(ontvanger),
                begin(day(van)),
                begin(last == null ? null : last.plusDays(1)),
                cursor,
                limit);
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(DutchTime.HERE).toInstant();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }

    /** Without what somebody looked for. */
    @Override
    public String toString() {
        return "Wanted[…]";
    }
}
