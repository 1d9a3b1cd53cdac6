// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.evaluation.EvaluateController.Addresses;
import nl.deelwijzer.plan.file.PlanCatalogue;
import nl.deelwijzer.record.DecisionIds;
import nl.deelwijzer.record.DecisionRecorder;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.record.Salts;
import nl.deelwijzer.web.PathRule;
import nl.deelwijzer.web.openapi.OpenApiDocument;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

import java.security.SecureRandom;
import java.time.Clock;

/** Turns plan files and settings into a domain service. */
@AutoConfiguration
@EnableConfigurationProperties(EvaluationSettings.class)
class EvaluationAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PlanCatalogue planCatalogue(EvaluationSettings settings) {
        return PlanFiles.read(settings.plans());
    }

    @Bean
    PlanShelf planShelf(PlanCatalogue catalogue, Clock clock, EvaluationSettings settings) {
        return new PlanShelf(catalogue, clock, settings.zone());
    }

    @Bean
    Recorder recorder(
            EvaluationSettings settings,
            Clock clock,
            @Value("${spring.application.name}") String system) {
        var key = settings.requiredPseudonymKey();
        var random = new SecureRandom();
        return new Recorder(
                new DecisionRecorder(Salts.from(random)),
                new DecisionIds(key, random),
                new Pseudonymiser(key),
                new Origin(new Oin(settings.requiredOin()), system),
                new Domain(settings.requiredDomain()),
                clock);
    }

    @Bean
    DecisionView decisionView(EvaluationSettings settings) {
        return new DecisionView(settings.requiredDomain());
    }

    @Bean
    PlanController planController(PlanShelf plans) {
        return new PlanController(plans);
    }

    @Bean
    GraphController graphController(PlanShelf plans) {
        return new GraphController(plans);
    }

    @Bean
    PreviewController previewController(PlanShelf plans, DecisionView view) {
        return new PreviewController(plans, view);
    }

    @Bean
    EvaluateController evaluateController(
            PlanShelf plans,
            DecisionView view,
            Recorder recorder,
            DecisionLog log,
            EvaluationSettings settings) {
        var addresses =
                new Addresses(settings.audit().basePath(), settings.requiredProcessingActivity());
        return new EvaluateController(plans, view, recorder, log, addresses);
    }

    @Bean
    OpenApiDocument openApiDocument(
            EvaluationSettings settings,
            DecisionView view,
            PlanShelf plans,
            @Value("${deelwijzer.api-version:1.0.0}") String version,
            @Value("${deelwijzer.security.token-uri}") String tokenUri) {
        return ApiDocument.of(
                settings, view, ExampleWalk.through(plans.example()), version, tokenUri);
    }

    @Bean
    @Order(1)
    PathRule everybodysPaths() {
        return PathRule.open("/v1/plans/**", "/v1/openapi.json", "/actuator/health/**");
    }

    @Bean
    PathRule decidersPaths(EvaluationSettings settings) {
        return PathRule.scope(scope(settings), "/v1/preview", "/v1/evaluate");
    }

    /** Before the rule that opens the plans to everybody: who draws his answers walks a plan. */
    @Bean
    @Order(0)
    PathRule drawersPath(EvaluationSettings settings) {
        return PathRule.scope(scope(settings), "/v1/plans/*/graph").on(HttpMethod.POST);
    }

    private static String scope(EvaluationSettings settings) {
        return "evaluate:" + settings.requiredDomain();
    }
}
