// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.util.List;

/** The classes of every module, and the packages that the rules speak of. */
final class Deelwijzer {

    static final String PLAN = "nl.deelwijzer.plan";
    static final String COMPARISON = PLAN + ".comparison";
    static final String CANONICAL = "nl.deelwijzer.canonical";
    static final String CASES = "nl.deelwijzer.cases";
    static final String RECORD = "nl.deelwijzer.record";
    static final String RECEIPT = "nl.deelwijzer.receipt";
    static final String TESTKIT = "nl.deelwijzer.plan.testkit";
    static final String TLOG = "nl.deelwijzer.tlog";
    static final String WEB = "nl.deelwijzer.web";
    static final String EVALUATION = "nl.deelwijzer.evaluation";
    static final String EMBEDDED = "nl.deelwijzer.embedded";
    static final String LOCAL = "nl.deelwijzer.local";
    static final String AUDIT = "nl.deelwijzer.audit";
    static final String LEDGER = AUDIT + ".ledger";
    static final String VERIFIER = "nl.deelwijzer.verifier";
    static final String WITNESS = "nl.deelwijzer.witness";
    static final String GATEWAY = "nl.deelwijzer.gateway";
    static final String PAGES = "nl.deelwijzer.pages";

    /** Each is deployed on its own and reaches the others over the network only. */
    static final List<String> SERVICES =
            List.of(
                    "nl.deelwijzer.police",
                    "nl.deelwijzer.justice",
                    "nl.deelwijzer.municipality",
                    "nl.deelwijzer.care",
                    "nl.deelwijzer.education",
                    AUDIT,
                    GATEWAY,
                    PAGES);

    /** Each speaks to one neighbour of the audit service: Kafka, MongoDB, HTTP. */
    static final List<String> AUDIT_ADAPTERS =
            List.of(AUDIT + ".intake", AUDIT + ".store", AUDIT + ".api", AUDIT + ".witness");

    /** Where waiting is the work: these have threads of their own. */
    static final List<String> MAY_WAIT =
            List.of(AUDIT + ".intake", AUDIT + ".store", AUDIT + ".witness", EVALUATION + ".kafka");

    /** Without tests: these may block, ask the time and print. */
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nl.deelwijzer");

    private Deelwijzer() {}

    static String below(String name) {
        return name + "..";
    }
}
