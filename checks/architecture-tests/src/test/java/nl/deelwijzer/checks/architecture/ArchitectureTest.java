// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ArchitectureTest {

    static final List<ArchRule> RULES =
            List.of(
                    LayerRules.THE_PLAN_KNOWS_ONLY_JAVA_AND_YAML,
                    LayerRules.THE_RECORD_KNOWS_NO_FRAMEWORK,
                    LayerRules.SHARED_CODE_KNOWS_NO_SERVICE,
                    LayerRules.WEB_KNOWS_NO_PLAN_AND_NO_DECISION,
                    LayerRules.SERVICES_DO_NOT_KNOW_EACH_OTHER,
                    LayerRules.ADAPTERS_OF_THE_AUDIT_DO_NOT_KNOW_EACH_OTHER,
                    LayerRules.THE_LEDGER_KNOWS_NO_FRAMEWORK,
                    LayerRules.THE_LOG_FORMAT_KNOWS_ONLY_JAVA,
                    LayerRules.THE_VERIFIER_KNOWS_NO_FRAMEWORK_AND_NO_SERVICE,
                    LayerRules.PACKAGES_HAVE_NO_CYCLES,
                    CodeRules.TIME_COMES_FROM_A_CLOCK,
                    CodeRules.NOTHING_BLOCKS,
                    CodeRules.ONLY_THREADS_OF_THEIR_OWN_WAIT_FOR_FUTURES,
                    CodeRules.NOTHING_PRINTS,
                    CodeRules.EVERY_PACKAGE_IS_NULL_MARKED_AND_CHECKS_RETURN_VALUES,
                    CodeRules.NAMES_SAY_WHAT_A_CLASS_IS);

    @ParameterizedTest
    @FieldSource("RULES")
    void holds(ArchRule rule) {
        rule.check(Deelwijzer.CLASSES);
    }

    /** A rule about a package that nobody has would hold for ever and check nothing. */
    @ParameterizedTest
    @MethodSource("packagesOfTheRules")
    void everyPackageOfARuleHasClasses(String name) {
        var classes =
                Deelwijzer.CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(name))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .toList();

        assertThat(classes).as("classes in %s", name).isNotEmpty();
    }

    static Stream<String> packagesOfTheRules() {
        var names =
                new ArrayList<>(
                        List.of(
                                Deelwijzer.PLAN,
                                Deelwijzer.COMPARISON,
                                Deelwijzer.CANONICAL,
                                Deelwijzer.RECORD,
                                Deelwijzer.RECEIPT,
                                Deelwijzer.TESTKIT,
                                Deelwijzer.TLOG,
                                Deelwijzer.LEDGER,
                                Deelwijzer.WEB,
                                Deelwijzer.EVALUATION,
                                Deelwijzer.EMBEDDED,
                                Deelwijzer.VERIFIER,
                                Deelwijzer.WITNESS,
                                Deelwijzer.LOCAL));
        names.addAll(Deelwijzer.SERVICES);
        names.addAll(Deelwijzer.AUDIT_ADAPTERS);
        names.addAll(Deelwijzer.MAY_WAIT);
        return names.stream().distinct();
    }
}
