// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.operations;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that the dashboard and the alert rules ask of Prometheus. */
final class Expressions {

    /**
     * What is counted, timed or watched; a name with an underscore that is no function or label.
     */
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(_[a-z0-9]+)+)\\s*[{\\[(]?");

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern BY = Pattern.compile("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");
    private static final Pattern EXACT = Pattern.compile("([a-z_]+)=\"([^\"$]+)\"");

    /** Functions of the language; their names look like those of metrics. */
    private static final Set<String> FUNCTIONS = Set.of("histogram_quantile", "max_over_time");

    /** What Prometheus itself adds to every sample, and what is there only once it has happened. */
    private static final Set<String> NOT_SHOWN = Set.of("job", "instance", "status");

    private Expressions() {}

    static List<String> dashboard() throws IOException {
        var file = RunningSuite.ROOT.resolve("deploy/grafana/dashboards/deelwijzer.json");
        return Calls.JSON.readTree(Files.readString(file)).findValues("expr").stream()
                .map(JsonNode::asString)
                .toList();
    }

    static List<String> alerts() throws IOException {
        var file = RunningSuite.ROOT.resolve("deploy/prometheus/alerts.yaml");
        return new YAMLMapper()
                .readTree(Files.readString(file)).findValues("expr").stream()
                        .map(JsonNode::asString)
                        .toList();
    }

    static Set<String> alertNames() throws IOException {
        var file = RunningSuite.ROOT.resolve("deploy/prometheus/alerts.yaml");
        return new YAMLMapper()
                .readTree(Files.readString(file)).findValues("alert").stream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> metrics(Stream<String> expressions) {
        return expressions
                .map(expression -> BRACES.matcher(expression).replaceAll(""))
                .map(expression -> BY.matcher(expression).replaceAll(""))
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(found -> found.group(1))
                .filter(name -> !FUNCTIONS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels that are compared with one value, as in {@code outcome=logged}. */
    static Set<String> labels(Stream<String> expressions) {
        return expressions
                .flatMap(expression -> EXACT.matcher(expression).results())
                .filter(label -> !NOT_SHOWN.contains(label.group(1)))
                .map(label -> label.group(1) + "=" + label.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
