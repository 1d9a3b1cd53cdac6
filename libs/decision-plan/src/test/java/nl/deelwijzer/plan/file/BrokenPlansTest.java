// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.file.PlanFault.Code;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every fixture is a plan with one defect and is named for it. A comment {@code # fault CODE path}
 * on the line of the defect says what the reader must find there, and nothing else may be found.
 */
class BrokenPlansTest {

    private static final Pattern EXPECTED = Pattern.compile("# fault ([A-Z_]+) ?(\\S*)");

    @TestFactory
    Stream<DynamicTest> findsTheFaultOnItsLine() {
        return fixtures()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void hasAFixtureForEveryFaultOfOneFile() {
        var seen = EnumSet.noneOf(Code.class);
        fixtures()
                .flatMap(file -> expected(file).stream())
                .forEach(fault -> seen.add(fault.code()));

        assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Code.OVERLAPPING_VERSIONS)));
    }

    @Test
    void findsAllFaultsOfAFileAtOnce() {
        var faulty =
                (PlanReading.Faulty) read(Path.of("src/test/resources/broken/many-faults.yaml"));

        assertThat(faulty.faults()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static void check(Path file) {
        assertThat(expected(file)).isNotEmpty();
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        PlanReading.Faulty.class,
                        faulty ->
                                assertThat(faulty.faults())
                                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                                                "message")
                                        .containsExactlyInAnyOrderElementsOf(expected(file)));
    }

    private static List<PlanFault> expected(Path file) {
        var faults = new ArrayList<PlanFault>();
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = EXPECTED.matcher(lines.get(i));
            while (matcher.find()) {
                Code code = Code.valueOf(matcher.group(1));
                faults.add(
                        new PlanFault(
                                code, file.getFileName().toString(), i + 1, matcher.group(2), ""));
            }
        }
        return faults;
    }

    private static PlanReading read(Path file) {
        return PlanReader.read(file.getFileName().toString(), text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Stream<Path> fixtures() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
            return files.sorted().toList().stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
