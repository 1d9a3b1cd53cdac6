// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

/**
 * The names of a model's parts. FEEL would read a hyphen as a minus, so names have underscores; ids
 * never do.
 */
final class Names {

    private Names() {}

    static String answer(String question) {
        return "antwoord_" + name(question);
    }

    static String onward(String node) {
        return "naar_" + name(node);
    }

    static String row(String rule) {
        return "rij_" + name(rule);
    }

    private static String name(String id) {
        return id.replace('-', '_');
    }
}
