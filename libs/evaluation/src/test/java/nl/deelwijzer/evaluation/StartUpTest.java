// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.plan.file.InvalidPlansException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;

class StartUpTest {

    @Test
    void namesFileLineAndReasonOfABrokenPlan() {
        assertThatThrownBy(() -> PlanFiles.read("classpath:broken/*.yaml"))
                .isInstanceOf(InvalidPlansException.class)
                .hasMessageContaining("broken.yaml:16")
                .hasMessageContaining("nergens");
    }

    @Test
    void wantsAtLeastOnePlan() {
        assertThatThrownBy(() -> PlanFiles.read("classpath*:nothing-here/*.yaml"))
                .isInstanceOf(MissingSetting.class)
                .hasMessageContaining("no plan file");
    }

    @ParameterizedTest
    @CsvSource({"''", "short", "c2hvcnQ=", "not base64 at all !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"})
    void wantsALongSecretKeyAndDoesNotShowIt(String key) {
        var settings = settings(Map.of("deelwijzer.pseudonym.key", key));

        assertThatThrownBy(settings::requiredPseudonymKey)
                .isInstanceOf(MissingSetting.class)
                .hasMessageContaining("deelwijzer.pseudonym.key")
                .satisfies(thrown ->
                        assertThat(
                                        key.length() > 4
                                                && String.valueOf(thrown.getMessage())
                                                        .contains(key))
                                .isFalse());
    }

    @Test
    void wantsAProcessingActivityAndAnOrganisation() {
        var none = settings(Map.of());
        var relative = settings(Map.of("deelwijzer.processing-activity-id", "activity-1"));

        assertThatThrownBy(none::requiredProcessingActivity)
                .hasMessageContaining("processing-activity-id");
        assertThatThrownBy(relative::requiredProcessingActivity).hasMessageContaining("absolute");
        assertThatThrownBy(none::requiredOin).hasMessageContaining("oin");
        assertThatThrownBy(none::requiredDomain).hasMessageContaining("domain");
    }

    @Test
    void tellsWhichVariableToSet() {
        var analysis =
                new MissingSettingAnalyzer()
                        .analyze(
                                new IllegalStateException(
                                        new MissingSetting(
                                                "deelwijzer.processing-activity-id",
                                                "must be set")));

        assertThat(analysis).isNotNull();
        assertThat(String.valueOf(analysis == null ? "" : analysis.getAction()))
                .contains("DEELWIJZER_PROCESSINGACTIVITYID");
    }

    private static EvaluationSettings settings(Map<String, String> values) {
        var all = new java.util.HashMap<>(values);
        all.putIfAbsent("deelwijzer.title", "Test");
        return new Binder(new MapConfigurationPropertySource(all))
                .bind("deelwijzer", EvaluationSettings.class)
                .get();
    }
}
