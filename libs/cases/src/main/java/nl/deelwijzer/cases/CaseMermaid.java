// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * A case as a Mermaid flow chart: partners and receivers as nodes, the answer on each arrow, and
 * each contradiction as a node of its own.
 */
public final class CaseMermaid {

    private CaseMermaid() {}

    /** The drawing as text of media type {@code text/vnd.mermaid}. */
    public static String draw(CaseOverview overview) {
        var out =
                new StringBuilder("flowchart LR\n  accTitle: Zaak ")
                        .append(overview.identity().caseId());
        out.append("\n  accDescr: Wie mag wat aan wie geven\n");
        List<String> receivers = new ArrayList<>();
        for (var provision : overview.provisions()) {
            var name = provision.receiver().words();
            if (!receivers.contains(name)) {
                receivers.add(name);
                out.append("  r%d([\"%s\"])\n".formatted(receivers.size(), text(name)));
            }
            out.append(arrow(provision, receivers.indexOf(name) + 1));
        }
        int number = 0;
        for (var contradiction : overview.contradictions()) {
            number++;
            out.append(
                    "  t%d{{\"Tegenspraak: %s\"}}\n"
                            .formatted(number, text(contradiction.explanation())));
        }
        return out.toString();
    }

    private static String arrow(Provision provision, int receiver) {
        var domain = provision.giver().domain();
        return "  %s[\"%s\"] %s|\"%s\"| r%d\n"
                .formatted(
                        domain,
                        text(Words.domain(domain)),
                        line(provision),
                        text(provision.ending().answer()),
                        receiver);
    }

    /** Thick for an obligation, with a cross for a prohibition, dotted for what decides nothing. */
    private static String line(Provision provision) {
        return switch (provision.ending().result()) {
            case PERMITTED -> "-->";
            case REQUIRED -> "==>";
            case PROHIBITED -> "--x";
            case CONSULT, REFER, REPORT, REMEDY, NOT_APPLICABLE -> "-.->";
        };
    }

    private static String text(String words) {
        return line(words)
                .replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("|", "#124;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
