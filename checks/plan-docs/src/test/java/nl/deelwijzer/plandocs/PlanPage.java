// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plandocs;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Gap;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The page about one plan: drawing, steps with the law, outcomes, conditions, gaps and evidence.
 */
final class PlanPage {

    private final PlanFile file;
    private final Plan plan;
    private final Evidence evidence;
    private final StringBuilder out = new StringBuilder();

    private PlanPage(PlanFile file, Evidence evidence) {
        this.file = file;
        this.plan = file.plan();
        this.evidence = evidence;
    }

    static String of(PlanFile file, Evidence evidence) {
        return new PlanPage(file, evidence).write();
    }

    private String write() {
        out.append("# ")
                .append(plan.title())
                .append("\n\n**")
                .append(plan.question())
                .append("**\n\n");
        table(
                "Plan|`" + plan.id() + "`",
                "Versie|" + plan.version(),
                "Status|" + DutchWords.of(plan.status()),
                "Geldigheid|" + DutchWords.of(plan.validity()),
                "Bron|" + plan.source(),
                "Kenmerk|`" + plan.digest() + "`");
        out.append("![Tekening van het plan](").append(file.name()).append(".svg)\n\n");
        questions();
        outcomes();
        conditions();
        gaps();
        evidence();
        return out.toString();
    }

    private void questions() {
        head("Stappen", "Stap", "Vraag", "Soort", "Grondslag");
        for (Question question : plan.questions()) {
            row(
                    question.step(),
                    "**" + question.heading() + "** (`" + question.id() + "`): " + question.asks(),
                    question.judgement() ? "afweging" : "feit",
                    cites(question.cites()));
        }
        out.append('\n');
    }

    private void outcomes() {
        head("Uitkomsten", "Resultaat", "Uitkomst", "Grondslag");
        for (Outcome outcome : plan.outcomes()) {
            row(
                    DutchWords.of(outcome.result()),
                    "**" + outcome.title() + "** (`" + outcome.id() + "`): " + outcome.explains(),
                    cites(outcome.basis()));
        }
        out.append('\n');
    }

    private void conditions() {
        if (plan.conditions().isEmpty()) {
            return;
        }
        head("Voorwaarden", "Wanneer", "Voorwaarde", "Grondslag");
        for (Condition condition : plan.conditions()) {
            row(
                    DutchWords.of(condition.moment()),
                    condition.text() + " (`" + condition.id() + "`)",
                    cites(condition.cites()));
        }
        out.append('\n');
    }

    private void gaps() {
        head("Waar de bron niet duidelijk is", "Plaats", "De bron", "Wat het plan doet", "Waarom");
        for (Gap gap : plan.gaps()) {
            row("`" + gap.where() + "`", DutchWords.of(gap.kind()), gap.choice(), gap.why());
        }
        out.append('\n');
    }

    private void evidence() {
        out.append(
                "## Bewijs\n\nUit de tests van deze versie; elke bouw rekent het opnieuw uit.\n\n");
        table(
                "Volledige antwoordreeksen, alle nagegaan|" + evidence.walks(),
                "Verschillende situaties|" + evidence.states(),
                "Meeste vragen op één weg|" + evidence.longest(),
                "Beslissingen, regels en voorwaarden die de voorbeelden samen raken|"
                        + evidence.passages()
                        + " van de haalbare",
                "Voorbeelden met reden|" + evidence.cases(),
                "Kleine fouten in het plan aangebracht|" + evidence.mutants(),
                "waarvan geweigerd bij het inlezen|" + evidence.refused(),
                "waarvan gezien door een voorbeeld|" + evidence.failedByCases(),
                "waarvan zonder gevolg voor enige beslissing, alleen gezien in de lijst|"
                        + evidence.seenByListingOnly(),
                "Wegen waarop een DMN-motor hetzelfde besliste|" + evidence.secondOpinions());
    }

    private void table(String... rows) {
        out.append("| | |\n| --- | --- |\n");
        for (String row : rows) {
            out.append("| ").append(row.replace("|", " | ")).append(" |\n");
        }
        out.append('\n');
    }

    private void head(String title, String... columns) {
        out.append("## ").append(title).append("\n\n");
        row(columns);
        row(List.of(columns).stream().map(column -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        out.append(
                List.of(cells).stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String cites(List<String> cites) {
        return String.join("; ", cites);
    }
}
