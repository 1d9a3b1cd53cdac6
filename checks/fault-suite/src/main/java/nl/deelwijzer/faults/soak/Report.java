// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.soak;

import nl.deelwijzer.faults.stage.Member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The samples of a soak as a table, printed, and as a chart in a file. */
final class Report {

    private static final int TENTH = 10;

    private final List<Sample> samples;
    private final List<Member> members;

    Report(List<Sample> samples) {
        this.samples = List.copyOf(samples);
        this.members =
                samples.getFirst().usages().keySet().stream()
                        .sorted(Comparator.comparing(Member::part).thenComparing(Member::second))
                        .toList();
    }

    /** Prints the table and writes the chart. */
    void write(Path folder) {
        System.out.println(
                "| process | MiB, second tenth | MiB, last tenth | threads | | files | |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        members.forEach(this::printLine);
        System.out.printf(
                Locale.ROOT,
                "%nlatency ms, median %.1f then %.1f, p99 %.1f then %.1f; %.0f then %.0f answers with 201 per second%n",
                early(sample -> sample.latency().median()),
                late(sample -> sample.latency().median()),
                early(sample -> sample.latency().p99()),
                late(sample -> sample.latency().p99()),
                early(Sample::perSecond),
                late(Sample::perSecond));
        try {
            Path _ = Files.writeString(folder.resolve("soak.svg"), chart());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printLine(Member member) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                member,
                early(sample -> usage(sample, member).mebibytes()),
                late(sample -> usage(sample, member).mebibytes()),
                early(sample -> usage(sample, member).threads()),
                late(sample -> usage(sample, member).threads()),
                early(sample -> usage(sample, member).files()),
                late(sample -> usage(sample, member).files()));
    }

    private String chart() {
        Chart chart = new Chart(samples.stream().map(Sample::minute).toList());
        chart.panel("memory, MiB resident", lines(Usage::mebibytes));
        chart.panel("threads", lines(Usage::threads));
        chart.panel("open files and connections", lines(Usage::files));
        chart.panel(
                "latency of a decision through the gateway, ms",
                List.of(
                        new Chart.Line("median", all(sample -> sample.latency().median())),
                        new Chart.Line("p99", all(sample -> sample.latency().p99()))));
        chart.panel(
                "answers with 201 per second",
                List.of(new Chart.Line("answered 201", all(Sample::perSecond))));
        return chart.svg("Memory, threads, files and latency of the suite under even load");
    }

    private List<Chart.Line> lines(ToDoubleFunction<Usage> figure) {
        return members.stream()
                .map(member ->
                        new Chart.Line(
                                member.toString(),
                                all(sample -> figure.applyAsDouble(usage(sample, member)))))
                .toList();
    }

    private List<Double> all(ToDoubleFunction<Sample> figure) {
        return samples.stream().mapToDouble(figure).boxed().toList();
    }

    /** The second tenth: the JVMs are warm by then. */
    private double early(ToDoubleFunction<Sample> figure) {
        int tenth = samples.size() / TENTH;
        return Sample.mean(samples.subList(tenth, Math.max(2 * tenth, 1)), figure);
    }

    private double late(ToDoubleFunction<Sample> figure) {
        int tenth = Math.max(samples.size() / TENTH, 1);
        return Sample.mean(samples.subList(samples.size() - tenth, samples.size()), figure);
    }

    private static Usage usage(Sample sample, Member member) {
        return sample.usages().getOrDefault(member, new Usage(0, 0, 0));
    }
}
