// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import nl.deelwijzer.pages.api.Preview;

import java.util.List;

/** Conditions of one moment, which is named in Dutch. */
public record Moment(String title, List<Preview.Condition> conditions) {

    private static final List<String> MOMENTS = List.of("BEFORE", "WITH", "AFTER");

    /** The conditions by moment, those first that come first. */
    public static List<Moment> of(List<Preview.Condition> conditions) {
        return MOMENTS.stream()
                .map(moment -> new Moment(title(moment), at(moment, conditions)))
                .filter(moment -> !moment.conditions().isEmpty())
                .toList();
    }

    private static List<Preview.Condition> at(String moment, List<Preview.Condition> conditions) {
        return conditions.stream().filter(it -> it.moment().equals(moment)).toList();
    }

    private static String title(String moment) {
        return switch (moment) {
            case "BEFORE" -> "Vóór het verstrekken";
            case "WITH" -> "Bij het verstrekken";
            default -> "Na het verstrekken";
        };
    }
}
