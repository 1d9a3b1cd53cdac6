// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import nl.deelwijzer.browser.Visit.Given;

import java.util.function.BooleanSupplier;

/** Uses pages with keys only. */
final class Keyboard {

    private static final int MOST_TABS = 120;

    private Keyboard() {}

    static void tabTo(Visit visit, String button) {
        tabUntil(
                visit,
                () ->
                        button.equals(
                                visit.page()
                                        .evaluate("document.activeElement.textContent.trim()")));
    }

    static void tabToField(Visit visit, String id) {
        tabUntil(visit, () -> id.equals(visit.page().evaluate("document.activeElement.id")));
    }

    static void type(Visit visit, String field, String text) {
        tabToField(visit, field);
        visit.page().keyboard().type(text);
    }

    /** Chooses an option of a list, by its value. */
    static void choose(Visit visit, String field, String option) {
        tabToField(visit, field);
        while (!option.equals(focused(visit))) {
            visit.page().keyboard().press("ArrowDown");
        }
    }

    /** Goes to a button or a link and presses it. */
    static void press(Visit visit, String name) {
        tabTo(visit, name);
        visit.page().keyboard().press("Enter");
    }

    /** Chooses by arrow or space, writes a motivation where one is asked for, and sends. */
    static void answer(Visit visit, String question, Given given) {
        var form = visit.form(question);
        var keys = visit.page().keyboard();
        tabUntil(
                visit,
                () -> "antwoord".equals(visit.page().evaluate("document.activeElement.name")));
        var wanted = given.values().getFirst();
        if (form.locator("input[type=checkbox]").count() > 0) {
            tabUntil(visit, () -> wanted.equals(focused(visit)));
            keys.press("Space");
        } else {
            keys.press("Space");
            while (!wanted.equals(focused(visit))) {
                keys.press("ArrowDown");
            }
        }
        if (form.locator("textarea").count() > 0) {
            tabToField(visit, "motivering");
            keys.type("Nodig.");
        }
        press(visit, "Volgende");
    }

    private static Object focused(Visit visit) {
        return visit.page().evaluate("document.activeElement.value");
    }

    private static void tabUntil(Visit visit, BooleanSupplier there) {
        for (int i = 0; i < MOST_TABS && !there.getAsBoolean(); i++) {
            visit.page().keyboard().press("Tab");
        }
        if (!there.getAsBoolean()) {
            throw new AssertionError("cannot be reached with the keyboard");
        }
    }
}
