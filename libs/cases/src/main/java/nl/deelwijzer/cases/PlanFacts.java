// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What certain answers of certain plans say about the other partner. Only answers that name one
 * domain are here: {@code politie-of-justitie} is two, and says nothing.
 */
public final class PlanFacts {

    /** The question by which a giver chooses the receiver, in every plan of {@link #RECEIVERS}. */
    public static final String RECEIVER = "ontvanger";

    /** By plan and by answer to {@link #RECEIVER}: the domain that receives. */
    public static final Map<String, Map<String, String>> RECEIVERS =
            Map.of(
                    "politie",
                    Map.of(
                            "openbaar-ministerie", "justice",
                            "burgemeester", "municipality",
                            "college-van-bw", "municipality",
                            "gemeente", "municipality",
                            "school", "education",
                            "zorg-of-hulpverlening", "care"),
                    "justitie",
                    Map.of(
                            "politie-of-marechaussee", "police",
                            "burgemeester", "municipality",
                            "arts-of-vertrouwensarts", "care",
                            "gezondheidsdienst-of-instelling", "care"),
                    "onderwijs",
                    Map.of("zorg-of-hulpverlener", "care"));

    /** By plan: the question whether the receiver has a legal basis of its own. */
    public static final Map<String, String> RECEIVER_HAS_BASIS =
            Map.of(
                    "gemeente", "partner-eigen-grondslag",
                    "justitie", "ontvanger-eigen-grondslag",
                    "onderwijs", "ontvanger-eigen-grondslag");

    /** Plans by which a partner decides whether it may receive or use data itself. */
    public static final List<String> OF_USE =
            List.of(
                    "bewaren-of-vernietigen",
                    "fec-signaal-of-verzoek",
                    "icov-rapportage",
                    "riec-signaal",
                    "zvh-afstemming",
                    "zvh-casus",
                    "zvh-prioritering");

    private PlanFacts() {}

    static @Nullable String receiver(Provision provision) {
        var byAnswer = RECEIVERS.getOrDefault(provision.plan().id(), Map.of());
        return answer(provision, RECEIVER)
                .flatMap(answer -> Optional.ofNullable(byAnswer.get(answer)))
                .orElse(null);
    }

    /**
     * What the giver answered: whether the receiver may use the data; empty if it was not asked.
     */
    static Optional<Boolean> receiverHasBasis(Provision provision) {
        return Optional.ofNullable(RECEIVER_HAS_BASIS.get(provision.plan().id()))
                .flatMap(question -> answer(provision, question))
                .map("ja"::equals);
    }

    static boolean isOfUse(Provision provision) {
        return OF_USE.contains(provision.plan().id());
    }

    /** The one option that was chosen; empty where it was not asked or is not one. */
    private static Optional<String> answer(Provision provision, String question) {
        return provision.path().stream()
                .filter(step -> step.question().equals(question))
                .map(Provision.Passed::answer)
                .filter(answer -> answer.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }
}
