// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.plan.Plan;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The DMN engine of Camunda 7, with a plan's model in the form that this engine reads. */
final class Camunda {

    private static final String FEEL = "feel";

    private final DmnEngine engine;
    private final DmnDecision decision;

    Camunda(Plan plan) {
        var configuration =
                (DefaultDmnEngineConfiguration)
                        DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setDefaultInputExpressionExpressionLanguage(FEEL);
        configuration.setDefaultInputEntryExpressionLanguage(FEEL);
        configuration.setDefaultOutputEntryExpressionLanguage(FEEL);
        configuration.setDefaultLiteralExpressionLanguage(FEEL);
        this.engine = configuration.buildEngine();
        var model = CamundaModel.of(plan).getBytes(StandardCharsets.UTF_8);
        this.decision =
                engine.parseDecision(CamundaModel.DECISION, new ByteArrayInputStream(model));
    }

    @SuppressWarnings("unchecked") // the model says what it is
    Conclusion conclude(Map<String, @Nullable Object> inputs) {
        Map<String, Object> both = engine.evaluateDecision(decision, inputs).getSingleEntry();
        return new Conclusion(
                (String) Objects.requireNonNull(both.get("uitkomst")),
                (List<String>) Objects.requireNonNull(both.get("voorwaarden")));
    }
}
