// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.opinion;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.dmn.DmnModel;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

import java.io.StringReader;
import java.util.List;

/** Asks the DMN engine about one plan. */
final class DmnOpinion {

    private final Plan plan;
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnOpinion(Plan plan) {
        this.plan = plan;
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

    @SuppressWarnings("unchecked") // the model says that it is a list of texts
    Opinion of(Answers answers) {
        var context = runtime.newContext();
        for (Question question : plan.questions()) {
            context.set(
                    "antwoord_" + question.id().replace('-', '_'),
                    value(answers.byQuestion().get(question.id())));
        }
        var result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        var decided = result.getContext();
        return new Opinion(
                (String) decided.get("uitkomst"),
                (String) decided.get("volgende_vraag"),
                (List<String>) decided.get("voorwaarden"));
    }

    private static @Nullable Object value(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        return switch (answer.value()) {
            case AnswerValue.Single(var option) -> option;
            case AnswerValue.Several(var options) -> options;
        };
    }
}
