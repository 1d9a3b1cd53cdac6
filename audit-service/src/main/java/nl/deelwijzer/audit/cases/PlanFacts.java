// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.cases;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.RecordedStep;

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

    static @Nullable Domain receiver(DecisionRecord decision) {
        var byAnswer = RECEIVERS.getOrDefault(plan(decision), Map.of());
        return answer(decision, RECEIVER)
                .flatMap(answer -> Optional.ofNullable(byAnswer.get(answer)))
                .map(Domain::new)
                .orElse(null);
    }

    /**
     * What the giver answered: whether the receiver may use the data; empty if it was not asked.
     */
    static Optional<Boolean> receiverHasBasis(DecisionRecord decision) {
        return Optional.ofNullable(RECEIVER_HAS_BASIS.get(plan(decision)))
                .flatMap(question -> answer(decision, question))
                .map("ja"::equals);
    }

    static boolean isOfUse(DecisionRecord decision) {
        return OF_USE.contains(plan(decision));
    }

    static String plan(DecisionRecord decision) {
        return decision.object().plan().value();
    }

    private static Optional<String> answer(DecisionRecord decision, String question) {
        return decision.path().stream()
                .filter(step -> step.question().equals(question))
                .map(RecordedStep::answer)
                .filter(AnswerValue.Single.class::isInstance)
                .map(answer -> ((AnswerValue.Single) answer).option())
                .findFirst();
    }
}
