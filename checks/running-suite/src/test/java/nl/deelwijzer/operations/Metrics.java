// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.operations;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metrics of the suite as a scraper gets them. */
final class Metrics {

    private static final Pattern SAMPLE =
            Pattern.compile("^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(.*)\\})? ", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"([^\"]*)\"");

    private Metrics() {}

    static String scrape(RunningSuite suite, String service) {
        return Calls.send(suite.service(service).to("/actuator/prometheus")).body();
    }

    /** The names of all metrics of all services. */
    static Set<String> names(RunningSuite suite) {
        return RunningSuite.SERVICES.stream()
                .flatMap(service -> SAMPLE.matcher(scrape(suite, service)).results())
                .map(sample -> sample.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each label with each of its values, as in {@code outcome=logged}, of these metrics. */
    static Set<String> labels(RunningSuite suite) {
        return RunningSuite.SERVICES.stream()
                .flatMap(service -> LABEL.matcher(scrape(suite, service)).results())
                .map(label -> label.group(1) + "=" + label.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
