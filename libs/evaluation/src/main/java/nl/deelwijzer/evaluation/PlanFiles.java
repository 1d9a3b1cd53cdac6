// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.file.PlanCatalogue;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The plan files of a service. */
final class PlanFiles {

    private PlanFiles() {}

    /**
     * Reads every plan file.
     *
     * @param pattern a Spring resource pattern
     * @throws MissingSetting if there is none
     * @throws nl.deelwijzer.plan.file.InvalidPlansException naming every fault, if there is any
     */
    static PlanCatalogue read(String pattern) {
        try {
            var files = texts(pattern);
            if (files.isEmpty()) {
                throw new MissingSetting("deelwijzer.plans", "finds no plan file at " + pattern);
            }
            return PlanCatalogue.read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(String pattern) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            texts.put(
                    String.valueOf(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        return texts;
    }
}
