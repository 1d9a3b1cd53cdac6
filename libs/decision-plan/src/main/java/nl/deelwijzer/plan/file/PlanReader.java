// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDefinition;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.List;

/**
 * Reads a plan file, YAML or the canonical JSON that {@link Plan#canonicalJson()} gives. Strict: an
 * unknown or repeated key is a fault. All faults of a file are found in one reading, except that
 * the graph is only checked once its parts can be read.
 */
public final class PlanReader {

    /** A plan file has no aliases; a few are allowed so that the parser's message stays its own. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setMaxAliasesForCollections(0)
                    .setAllowDuplicateKeys(true)
                    .build();

    private PlanReader() {}

    /**
     * Reads one plan.
     *
     * @param file what to call the text in faults
     */
    public static PlanReading read(String file, String text) {
        var faults = new Faults(file);
        MappingNode document = document(text, faults);
        if (document != null) {
            PlanDefinition definition = PlanParser.parse(document, faults);
            if (faults.isEmpty()) {
                PlanChecks.check(definition, faults);
            }
            if (faults.isEmpty()) {
                return new PlanReading.Sound(Plan.compile(definition, Trees.ofPlan(document)));
            }
        }
        return new PlanReading.Faulty(faults.inOrderOfTheFile());
    }

    private static @Nullable MappingNode document(String text, Faults faults) {
        try {
            List<Node> documents = new java.util.ArrayList<>();
            new Compose(SETTINGS).composeAllFromString(text).forEach(documents::add);
            if (documents.size() == 1 && documents.getFirst() instanceof MappingNode mapping) {
                return mapping;
            }
            faults.addAt(
                    1,
                    PlanFault.Code.NOT_YAML,
                    "",
                    "a plan file is one document that holds one mapping");
        } catch (MarkedYamlEngineException exception) {
            int line = exception.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.addAt(line, PlanFault.Code.NOT_YAML, "", "not YAML: " + exception.getProblem());
        } catch (YamlEngineException exception) {
            faults.addAt(0, PlanFault.Code.NOT_YAML, "", "not YAML: " + exception.getMessage());
        }
        return null;
    }
}
