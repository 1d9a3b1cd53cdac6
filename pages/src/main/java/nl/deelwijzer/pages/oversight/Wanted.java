// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.frame.PersonForm;
import nl.deelwijzer.pages.frame.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.WebSession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an auditor looks for, as it was typed; kept in the session, since it may not stand in an
 * address.
 *
 * @param typed by the name of its field; without what was left empty
 * @param vanaf where in what was found; empty for its beginning
 */
public record Wanted(Map<String, String> typed, String vanaf) {

    /** Everything that can be looked for, in the order of the form, and why. */
    private static final List<String> FIELDS =
            List.of(
                    "kenmerk",
                    "domein",
                    "resultaat",
                    "van",
                    "tot",
                    "plan",
                    "grond",
                    "ontvanger",
                    "organisatie",
                    "soort",
                    "nummer",
                    "reden");

    private static final String ATTRIBUTE = Wanted.class.getName();
    private static final int ROWS = 25;
    private static final Wanted ALL = new Wanted(Map.of(), "");

    public Wanted {
        typed = Map.copyOf(typed);
    }

    /** What was last looked for in this session. */
    static Wanted of(WebSession session) {
        return Objects.requireNonNullElse(session.getAttribute(ATTRIBUTE), ALL);
    }

    /** What a form says, without the field that its button takes away. */
    static Wanted of(MultiValueMap<String, String> form) {
        var without = Typed.in(form, "zonder");
        var typed = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var text = Typed.in(form, field);
            if (!text.isEmpty() && !field.equals(without) && !without.equals("alles")) {
                typed.put(field, text);
            }
        }
        return new Wanted(typed, Typed.in(form, "vanaf"));
    }

    void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    /** What was typed in a field; empty where nothing was. */
    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whom it is about. */
    public PersonForm person() {
        return new PersonForm(typed.getOrDefault("soort", PersonForm.NOBODY.soort()), at("nummer"));
    }

    /** Whether any of these fields is filled in. */
    public boolean hasAny(List<String> fields) {
        return fields.stream().anyMatch(typed::containsKey);
    }

    List<FormFault> faults() {
        var faults = new ArrayList<FormFault>();
        for (var field : List.of("van", "tot")) {
            if (!at(field).isEmpty() && DutchTime.read(at(field)).isEmpty()) {
                faults.add(new FormFault(field, "Schrijf een dag als 30-11-2026."));
            }
        }
        if (!at("organisatie").matches("|[0-9]{20}")) {
            faults.add(new FormFault("organisatie", "Een OIN heeft twintig cijfers."));
        }
        faults.addAll(person().faults());
        if (person().subject() != null && at("reden").isEmpty()) {
            faults.add(new FormFault("reden", "Vul in waarom u naar een persoon zoekt."));
        }
        return faults;
    }

    /** What the service has against it, at the field where that was typed; never empty. */
    List<FormFault> faults(List<ApiProblem.Fault> refused) {
        return refused.isEmpty()
                ? List.of(new FormFault("kenmerk", "Zo kan er niet worden gezocht."))
                : refused.stream().map(it -> new FormFault(field(it), it.detail())).toList();
    }

    private static String field(ApiProblem.Fault refused) {
        return switch (refused.location()) {
            case "/domain" -> "domein";
            case "/plan" -> "plan";
            case "/result" -> "resultaat";
            case "/basis" -> "grond";
            case "/recipient" -> "ontvanger";
            case "/organisation" -> "organisatie";
            case "/subject/scheme" -> "soort";
            case "/subject/value" -> "nummer";
            case "/from" -> "van";
            case "/until" -> "tot";
            case "/reason", "X-Reason" -> "reden";
            default -> "kenmerk";
        };
    }

    Audit.Search search() {
        return search(orNull(vanaf), ROWS);
    }

    /** Without pages: everything. */
    Audit.Search whole() {
        return search(null, null);
    }

    private Audit.Search search(@Nullable String cursor, @Nullable Integer limit) {
        return new Audit.Search(
                typed.get("kenmerk"),
                typed.get("domein"),
                typed.get("plan"),
                typed.get("resultaat"),
                typed.get("grond"),
                typed.get("ontvanger"),
                typed.get("organisatie"),
                person().subject(),
                begin("van", 0),
                begin("tot", 1),
                cursor,
                limit);
    }

    /** The beginning of a day, so many days later. */
    private @Nullable Instant begin(String field, int later) {
        return DutchTime.read(at(field))
                .map(day -> day.plusDays(later).atStartOfDay(DutchTime.HERE).toInstant())
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Without what somebody looked for. */
    @Override
    public String toString() {
        return "Wanted[…]";
    }
}
