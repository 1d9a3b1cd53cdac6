// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.api.Oversight;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.frame.DutchWords;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** How often what was decided, drawn and as tables. */
@Controller
class FigurePages {

    private static final int DAYS = 31;
    private static final int WEEKS = 26;
    private static final int MONTHS = 24;

    private final Oversight oversight;
    private final Clock clock;

    FigurePages(Oversight oversight) {
        this.oversight = oversight;
        this.clock = Clock.systemUTC();
    }

    /**
     * A bar of a chart with its row of the table.
     *
     * @param width in percent of the largest
     */
    record Bar(String label, long count, long width) {}

    /** Counts of one kind. */
    record Chart(String id, String title, String column, List<Bar> bars) {}

    @GetMapping("/toezicht/cijfers")
    Mono<Rendering> figures(
            @RequestParam(defaultValue = "day") String per, @SignedIn OAuth2AuthorizedClient user) {
        var bucket = List.of("day", "week", "month").contains(per) ? per : "day";
        var today = LocalDate.ofInstant(clock.instant(), DutchTime.HERE);
        var counting =
                new Audit.Counting(
                        begin(from(today, bucket)).toInstant(),
                        begin(today.plusDays(1)).toInstant(),
                        bucket);
        return oversight
                .count(user, counting)
                .map(counted ->
                        Rendering.view("cijfers")
                                .modelAttribute("per", bucket)
                                .modelAttribute("total", counted.all().total())
                                .modelAttribute("charts", charts(counted))
                                .build());
    }

    private static List<Chart> charts(Audit.Statistics counted) {
        var all = counted.all();
        return List.of(
                new Chart("perioden", "Beslissingen per periode", "Vanaf", periods(counted)),
                chart("uitkomsten", "Uitkomsten", all.results(), it -> DutchWords.result(it, 0)),
                chart("domeinen", "Domeinen", all.domains(), DutchWords::domain),
                chart("plannen", "Plannen", all.plans(), it -> it));
    }

    private static List<Bar> periods(Audit.Statistics counted) {
        long most =
                counted.periods().stream()
                        .mapToLong(period -> period.counts().total())
                        .max()
                        .orElse(0);
        return counted.periods().stream()
                .map(period -> bar(DutchTime.of(period.startDate()), period.counts().total(), most))
                .toList();
    }

    private static Chart chart(
            String id, String title, List<Audit.Count> counts, UnaryOperator<String> words) {
        long most = counts.stream().mapToLong(Audit.Count::count).max().orElse(0);
        return new Chart(
                id,
                title,
                title,
                counts.stream()
                        .map(count -> bar(words.apply(count.value()), count.count(), most))
                        .toList());
    }

    private static Bar bar(String label, long count, long most) {
        return new Bar(label, count, most == 0 ? 0 : Math.round(100.0 * count / most));
    }

    private static LocalDate from(LocalDate today, String bucket) {
        return switch (bucket) {
            case "month" -> today.minusMonths(MONTHS - 1L).withDayOfMonth(1);
            case "week" -> today.minusWeeks(WEEKS - 1L);
            default -> today.minusDays(DAYS - 1L);
        };
    }

    private static java.time.ZonedDateTime begin(LocalDate day) {
        return day.atStartOfDay(DutchTime.HERE);
    }
}
