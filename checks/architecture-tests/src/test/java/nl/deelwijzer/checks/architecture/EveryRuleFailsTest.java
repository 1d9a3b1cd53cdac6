// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import nl.deelwijzer.audit.intake.broken.IntakeWithTheStore;
import nl.deelwijzer.audit.ledger.broken.LedgerWithAFramework;
import nl.deelwijzer.audit.store.broken.OtherAdapter;
import nl.deelwijzer.evaluation.broken.SharedCodeWithAService;
import nl.deelwijzer.justice.broken.Neighbour;
import nl.deelwijzer.plan.broken.PlanWithAFramework;
import nl.deelwijzer.police.broken.CodeUtils;
import nl.deelwijzer.police.broken.ServiceWithAService;
import nl.deelwijzer.record.broken.RecordWithAFramework;
import nl.deelwijzer.tlog.broken.FormatWithADecision;
import nl.deelwijzer.verifier.broken.VerifierWithAService;
import nl.deelwijzer.web.broken.WebWithAPlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.Map;
import java.util.Objects;

/** A rule that cannot fail checks nothing: each finds its broken class. */
class EveryRuleFailsTest {

    static final Map<ArchRule, Class<?>> BROKEN =
            Map.ofEntries(
                    Map.entry(
                            LayerRules.THE_PLAN_KNOWS_ONLY_JAVA_AND_YAML, PlanWithAFramework.class),
                    Map.entry(LayerRules.THE_RECORD_KNOWS_NO_FRAMEWORK, RecordWithAFramework.class),
                    Map.entry(
                            LayerRules.SHARED_CODE_KNOWS_NO_SERVICE, SharedCodeWithAService.class),
                    Map.entry(LayerRules.WEB_KNOWS_NO_PLAN_AND_NO_DECISION, WebWithAPlan.class),
                    Map.entry(
                            LayerRules.SERVICES_DO_NOT_KNOW_EACH_OTHER, ServiceWithAService.class),
                    Map.entry(
                            LayerRules.THE_VERIFIER_KNOWS_NO_FRAMEWORK_AND_NO_SERVICE,
                            VerifierWithAService.class),
                    Map.entry(LayerRules.PACKAGES_HAVE_NO_CYCLES, Neighbour.class),
                    Map.entry(CodeRules.TIME_COMES_FROM_A_CLOCK, CodeUtils.class),
                    Map.entry(CodeRules.NOTHING_BLOCKS, CodeUtils.class),
                    Map.entry(
                            LayerRules.ADAPTERS_OF_THE_AUDIT_DO_NOT_KNOW_EACH_OTHER,
                            IntakeWithTheStore.class),
                    Map.entry(LayerRules.THE_LEDGER_KNOWS_NO_FRAMEWORK, LedgerWithAFramework.class),
                    Map.entry(LayerRules.THE_LOG_FORMAT_KNOWS_ONLY_JAVA, FormatWithADecision.class),
                    Map.entry(
                            CodeRules.ONLY_THREADS_OF_THEIR_OWN_WAIT_FOR_FUTURES, CodeUtils.class),
                    Map.entry(CodeRules.NOTHING_PRINTS, CodeUtils.class),
                    Map.entry(
                            CodeRules.EVERY_PACKAGE_IS_NULL_MARKED_AND_CHECKS_RETURN_VALUES,
                            CodeUtils.class),
                    Map.entry(CodeRules.NAMES_SAY_WHAT_A_CLASS_IS, CodeUtils.class));

    static final Iterable<ArchRule> RULES = ArchitectureTest.RULES;

    @ParameterizedTest
    @FieldSource("RULES")
    void findsItsBrokenClass(ArchRule rule) {
        var broken = Objects.requireNonNull(BROKEN.get(rule));
        var classes =
                new ClassFileImporter()
                        .importClasses(
                                broken,
                                Neighbour.class,
                                ServiceWithAService.class,
                                OtherAdapter.class);

        assertThat(rule.evaluate(classes).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(broken.getSimpleName()));
    }

    @Test
    void everyRuleHasABrokenClass() {
        assertThat(BROKEN.keySet()).containsExactlyInAnyOrderElementsOf(RULES);
    }
}
