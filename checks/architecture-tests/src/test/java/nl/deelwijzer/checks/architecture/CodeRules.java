// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import static nl.deelwijzer.checks.architecture.Deelwijzer.below;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;

import java.util.List;

/** What no code may do, wherever it stands. */
final class CodeRules {

    /** They run on a developer's machine only and speak to a person at a terminal. */
    private static final DescribedPredicate<JavaClass> IN_A_DEPLOYMENT =
            DescribedPredicate.not(
                            resideInAnyPackage(
                                    below(Deelwijzer.LOCAL),
                                    below(Deelwijzer.EMBEDDED),
                                    below(Deelwijzer.TESTKIT),
                                    below(Deelwijzer.COMPARISON)))
                    .as("classes of a deployment");

    static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .that(IN_A_DEPLOYMENT)
                    .should()
                    .callMethodWhere(Calls.THAT_READ_THE_TIME)
                    .because("what depends on the day must be testable on any day");

    static final ArchRule NOTHING_BLOCKS =
            noClasses()
                    .that(IN_A_DEPLOYMENT)
                    .should()
                    .callMethodWhere(Calls.THAT_BLOCK)
                    .because("one blocked event loop delays every request on it");

    static final ArchRule ONLY_THREADS_OF_THEIR_OWN_WAIT_FOR_FUTURES =
            noClasses()
                    .that(IN_A_DEPLOYMENT)
                    .and()
                    .resideOutsideOfPackages(
                            Deelwijzer.MAY_WAIT.stream()
                                    .map(Deelwijzer::below)
                                    .toArray(String[]::new))
                    .should()
                    .callMethodWhere(Calls.THAT_WAIT_FOR_A_FUTURE);

    static final ArchRule NOTHING_PRINTS =
            noClasses()
                    .that(IN_A_DEPLOYMENT)
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("logs have one form and pass the check on personal data");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED_AND_CHECKS_RETURN_VALUES =
            classes()
                    .should(
                            new ResideInAPackageAnnotatedWith(
                                    List.of(NullMarked.class, CheckReturnValue.class)));

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses()
                    .should()
                    .haveNameMatching(".*\\.(Abstract|Base[A-Z])\\w*")
                    .orShould()
                    .haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

    private CodeRules() {}
}
