// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.dmn.DmnModel;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The DMN engine of Drools, with a plan's model as we publish it. */
final class Drools {

    private final DMNRuntime runtime;
    private final DMNModel model;

    Drools(Plan plan) {
        var resource = ResourceFactory.newReaderResource(new StringReader(DmnModel.of(plan)));
        resource.setSourcePath(plan.id() + ".dmn");
        this.runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(List.of(resource))
                        .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /** Asks for the outcome and the conditions only, and for what these need. */
    @SuppressWarnings("unchecked") // the model says that it is a list of texts
    Conclusion conclude(Map<String, @Nullable Object> inputs) {
        var context = runtime.newContext();
        inputs.forEach(context::set);
        var result = runtime.evaluateByName(model, context, "uitkomst", "voorwaarden");
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        var decided = result.getContext();
        return new Conclusion(
                (String) decided.get("uitkomst"), (List<String>) decided.get("voorwaarden"));
    }
}
