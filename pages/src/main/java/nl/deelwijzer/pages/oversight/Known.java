// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.Decision;

import java.util.List;
import java.util.Objects;

/** What stands in decisions that were found, to choose from where more is looked for. */
record Known(List<String> plans, List<String> bases, List<String> organisations) {

    static Known of(List<Decision> found) {
        return new Known(
                found.stream().map(it -> it.plan().id()).distinct().sorted().toList(),
                found.stream()
                        .flatMap(it -> it.outcome().basis().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                found.stream()
                        .map(Decision::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
