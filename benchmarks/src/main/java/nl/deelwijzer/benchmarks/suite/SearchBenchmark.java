// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Each search among few decisions and among many, then a lookup by id beside a proof. */
public final class SearchBenchmark {

    private static final String SEARCH = LocalSuite.AUDIT + "/v1/decisions/_search";
    private static final int FEW = 2_000;

    /** A decision in the middle of the few, so that there is one to find at both sizes. */
    private static final int WANTED = 1_001;

    private static final int WARM_UP = 30;
    private static final int CALLS = 60;
    private static final int PAIRS = 1_000;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final LocalSuite suite;
    private final SyntheticDecisions decisions =
            new SyntheticDecisions(
                    Plans.police(),
                    "B" + Instant.now().getEpochSecond(),
                    Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS));

    public SearchBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /**
     * Fills the suite up to that number of decisions.
     *
     * @param most at least 2,000
     */
    public void run(int most) throws IOException, InterruptedException {
        var feed = new DecisionFeed(suite);
        var warming = feed.send(decisions, 0, FEW);
        var _ = measured();
        var few = measured();
        var filling = feed.send(decisions, FEW, most);
        var many = measured();
        System.out.printf(
                "%d decisions in %s, %d more in %s: %.0f per second%n%n",
                FEW, warming, most - FEW, filling, (most - FEW) / seconds(filling));
        var table = new Table("by", "median ms at " + FEW, "median ms at " + most, "ratio");
        few.forEach((name, before) -> {
            var after = many.getOrDefault(name, before);
            table.row(name, before.median(), after.median(), after.ratio(before));
        });
        compareWithProof(most);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private Map<String, Timings> measured() throws IOException, InterruptedException {
        var timings = new LinkedHashMap<String, Timings>();
        for (var search : searches().entrySet()) {
            var request =
                    suite.post(
                            SEARCH,
                            "auditor-demo",
                            "{%s\"limit\":50}".formatted(search.getValue()));
            timings.put(search.getKey(), Timings.of(measured(request)));
        }
        return timings;
    }

    private List<Long> measured(HttpRequest request) throws IOException, InterruptedException {
        var nanos = new ArrayList<Long>();
        for (int call = 0; call < WARM_UP + CALLS; call++) {
            long taken = suite.time(request, 200);
            if (call >= WARM_UP) {
                nanos.add(taken);
            }
        }
        return nanos;
    }

    /** The beginning of the body of each search. */
    private Map<String, String> searches() {
        var searches = new LinkedHashMap<String, String>();
        searches.put("nothing: the newest", "");
        addField(searches, "caseReference", decisions.caseReference(WANTED));
        addField(searches, "domain", SyntheticDecisions.DOMAINS.get(1));
        addField(searches, "plan", "politie");
        addField(searches, "outcome", decisions.outcome(WANTED).id());
        addField(searches, "result", decisions.outcome(WANTED).result().name());
        addField(searches, "basis", basis());
        addField(searches, "condition", decisions.conditions(WANTED).getFirst().id());
        addField(searches, "recipient", decisions.recipient(WANTED));
        addField(searches, "organisation", SyntheticDecisions.organisation(WANTED).toString());
        searches.put(
                "subject",
                "\"subject\":{\"scheme\":\"%s\",\"value\":\"%s\"},"
                        .formatted(SyntheticDecisions.SCHEME, decisions.subject(WANTED)));
        searches.put(
                "period",
                "\"from\":\"%s\",\"until\":\"%s\","
                        .formatted(decisions.time(WANTED), decisions.time(WANTED + 40)));
        searches.put(
                "caseReference and domain", searches.get("caseReference") + searches.get("domain"));
        return searches;
    }

    private String basis() {
        return IntStream.range(0, FEW)
                .mapToObj(decisions::outcome)
                .filter(outcome -> !outcome.basis().isEmpty())
                .findFirst()
                .orElseThrow()
                .basis()
                .getFirst();
    }

    private static void addField(Map<String, String> searches, String field, String value) {
        searches.put(field, "\"%s\":\"%s\",".formatted(field, value));
    }

    /** Another decision each time, from anywhere in the logs; the two calls in turn. */
    private void compareWithProof(int most) throws IOException, InterruptedException {
        var random = new Random(most);
        var lookups = new ArrayList<Long>();
        var proofs = new ArrayList<Long>();
        for (int pair = 0; pair < WARM_UP + PAIRS; pair++) {
            var address = LocalSuite.AUDIT + "/v1/decisions/" + id(random.nextInt(most));
            long looked = suite.time(suite.get(address, "auditor-demo"), 200);
            long proved = suite.time(suite.get(address + "/proof", "auditor-demo"), 200);
            if (pair >= WARM_UP) {
                lookups.add(looked);
                proofs.add(proved);
            }
        }
        show(Timings.of(lookups), Timings.of(proofs));
        System.out.printf("%nfsck: %.0f records per second%n", new Fsck(suite).rate());
    }

    private String id(int number) throws IOException, InterruptedException {
        var body =
                "{\"caseReference\":\"%s\",\"limit\":1}".formatted(decisions.caseReference(number));
        var page = suite.send(suite.post(SEARCH, "auditor-demo", body)).body();
        var found = ID.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("decision " + number + " is not there: " + page);
        }
        return found.group(1);
    }

    private static void show(Timings lookups, Timings proofs) {
        System.out.println();
        var table = new Table("call", "median ms", "p99 ms", "ratio to the lookup");
        table.row("lookup by id", lookups.median(), lookups.p99(), 1.0);
        table.row("proof", proofs.median(), proofs.p99(), proofs.ratio(lookups));
    }
}
