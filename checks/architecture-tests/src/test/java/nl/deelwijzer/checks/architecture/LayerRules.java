// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static nl.deelwijzer.checks.architecture.Deelwijzer.below;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.stream.Stream;

/** Who may know whom. */
final class LayerRules {

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "reactor..", "com.mongodb..", "io.netty..", "jakarta.."
    };

    private static final DescribedPredicate<JavaClass> PLAN_ITSELF =
            resideInAnyPackage(below(Deelwijzer.PLAN), below(Deelwijzer.CANONICAL))
                    .and(DescribedPredicate.not(resideInAPackage(below(Deelwijzer.TESTKIT))))
                    .as("the plan");

    static final ArchRule THE_PLAN_KNOWS_ONLY_JAVA_AND_YAML =
            noClasses()
                    .that(PLAN_ITSELF)
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.not(
                                    resideInAnyPackage(
                                            "java..",
                                            "org.jspecify.annotations..",
                                            "com.google.errorprone.annotations..",
                                            "org.snakeyaml.engine..",
                                            below(Deelwijzer.PLAN),
                                            below(Deelwijzer.CANONICAL))))
                    .because("a plan is law as data: whatever runs it can change without it");

    static final ArchRule THE_RECORD_KNOWS_NO_FRAMEWORK =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            below(Deelwijzer.RECORD),
                            below(Deelwijzer.RECEIPT),
                            below(Deelwijzer.CASES))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FRAMEWORKS)
                    .because("an independent checker must be able to read a record without them");

    static final ArchRule SHARED_CODE_KNOWS_NO_SERVICE =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            below(Deelwijzer.PLAN),
                            below(Deelwijzer.CANONICAL),
                            below(Deelwijzer.RECORD),
                            below(Deelwijzer.RECEIPT),
                            below(Deelwijzer.CASES),
                            below(Deelwijzer.WEB),
                            below(Deelwijzer.EVALUATION),
                            below(Deelwijzer.EMBEDDED))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            Deelwijzer.SERVICES.stream()
                                    .map(Deelwijzer::below)
                                    .toArray(String[]::new));

    static final ArchRule WEB_KNOWS_NO_PLAN_AND_NO_DECISION =
            noClasses()
                    .that()
                    .resideInAPackage(below(Deelwijzer.WEB))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            below(Deelwijzer.PLAN),
                            below(Deelwijzer.RECORD),
                            below(Deelwijzer.EVALUATION));

    static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER =
            slices().assignedFrom(new PackageSlices("services", Deelwijzer.SERVICES))
                    .should()
                    .notDependOnEachOther();

    static final ArchRule ADAPTERS_OF_THE_AUDIT_DO_NOT_KNOW_EACH_OTHER =
            slices().assignedFrom(new PackageSlices("adapters", Deelwijzer.AUDIT_ADAPTERS))
                    .should()
                    .notDependOnEachOther()
                    .because("Kafka, MongoDB and HTTP meet in the ledger and the search only");

    static final ArchRule THE_LEDGER_KNOWS_NO_FRAMEWORK =
            noClasses()
                    .that()
                    .resideInAPackage(below(Deelwijzer.LEDGER))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FRAMEWORKS);

    static final ArchRule THE_LOG_FORMAT_KNOWS_ONLY_JAVA =
            noClasses()
                    .that()
                    .resideInAPackage(below(Deelwijzer.TLOG))
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "java..",
                            "org.jspecify.annotations..",
                            "com.google.errorprone.annotations..",
                            below(Deelwijzer.TLOG))
                    .because("a checker that shares nothing with the service is worth more");

    static final ArchRule THE_VERIFIER_KNOWS_NO_FRAMEWORK_AND_NO_SERVICE =
            noClasses()
                    .that()
                    .resideInAnyPackage(below(Deelwijzer.VERIFIER), below(Deelwijzer.WITNESS))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            Stream.of(
                                            Stream.of(FRAMEWORKS),
                                            Stream.of(
                                                    below(Deelwijzer.WEB),
                                                    below(Deelwijzer.EVALUATION)),
                                            Deelwijzer.SERVICES.stream().map(Deelwijzer::below))
                                    .flatMap(names -> names)
                                    .toArray(String[]::new))
                    .because("it checks what they wrote");

    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("nl.deelwijzer.(**)").should().beFreeOfCycles();

    private LayerRules() {}
}
