// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.web.openapi.OpenApiDocument;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/**
 * The description of this service's interface: the common document with this service's names and
 * examples in it.
 */
final class ApiDocument {

    private static final String COMMON = "/deelwijzer/evaluation-openapi.yaml";

    private ApiDocument() {}

    /**
     * The document of one service.
     *
     * @param version full version of the interface
     * @param tokenUri where tokens come from
     */
    static OpenApiDocument of(
            EvaluationSettings settings,
            DecisionView view,
            ExampleWalk example,
            String version,
            String tokenUri) {
        return OpenApiDocument.read(common(), values(settings, example, version, tokenUri))
                .withExample("evaluateRequest", "Alle antwoorden", example.evaluateRequest())
                .withExample(
                        "previewRequest", "De eerste vraag beantwoord", example.previewRequest())
                .withExample("graphRequest", "Tot en met de eerste vraag", example.graphRequest())
                .withExample(
                        "decided", "De uitkomst", view.decided(example.plan(), example.decided()))
                .withExample("incomplete", "De volgende vraag", shown(view, example));
    }

    private static Map<String, @Nullable Object> shown(DecisionView view, ExampleWalk example) {
        return switch (example.begun()) {
            case Walk.Incomplete incomplete -> view.incomplete(example.plan(), incomplete);
            case Walk.Decided decided -> view.decided(example.plan(), decided);
            case Walk.Rejected _ -> throw new IllegalStateException("the example is refused");
        };
    }

    private static Map<String, String> values(
            EvaluationSettings settings, ExampleWalk example, String version, String tokenUri) {
        return Map.of(
                "title", settings.title(),
                "domain", settings.requiredDomain(),
                "version", version,
                "plan", example.plan().id().value(),
                "tokenUrl", tokenUri,
                "contactName", settings.contact().name(),
                "contactEmail", settings.contact().email(),
                "contactUrl", settings.contact().url());
    }

    private static InputStream common() {
        return Objects.requireNonNull(ApiDocument.class.getResourceAsStream(COMMON), COMMON);
    }
}
