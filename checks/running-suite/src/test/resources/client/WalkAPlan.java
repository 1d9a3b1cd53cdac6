// SPDX-License-Identifier: EUPL-1.2
import client.audit.model.Decision;
import client.police.ApiException;
import client.police.model.Answer;
import client.police.model.EvaluateRequest;
import client.police.model.Incomplete;
import client.police.model.Preview;
import client.police.model.PreviewRequest;
import client.police.model.Question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/**
 * What somebody writes who has nothing but the generated client: asks until the plan is decided,
 * evaluates, and reads the record. Gives the ids of what was given and what is recorded.
 */
public final class WalkAPlan implements Callable<List<String>> {

    private static final String PLAN = "politie";

    private final client.police.api.BeslissingenApi police;
    private final client.police.api.StappenplannenApi plans;
    private final client.audit.api.BeslissingenApi audit;

    public WalkAPlan(String gateway, String policeToken, String auditToken) {
        var policeClient = new client.police.ApiClient();
        policeClient.updateBaseUri(gateway + "/police/v1");
        policeClient.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + policeToken));
        police = new client.police.api.BeslissingenApi(policeClient);
        plans = new client.police.api.StappenplannenApi(policeClient);
        var auditClient = new client.audit.ApiClient();
        auditClient.updateBaseUri(gateway + "/audit/v1");
        auditClient.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + auditToken));
        audit = new client.audit.api.BeslissingenApi(auditClient);
    }

    @Override
    public List<String> call() throws Exception {
        var plan = plans.getPlan(PLAN, null);
        var answers = new LinkedHashMap<String, Answer>();
        var preview = walk(answers);
        var given =
                police.evaluate(
                        new EvaluateRequest()
                                .plan(plan.getId())
                                .caseReference("CLIENT-1")
                                .recipient("Jeugdhulp West, wijkteam 3")
                                .answers(answers),
                        UUID.randomUUID().toString(),
                        null);
        var recorded = recorded(given.getId());
        return List.of(
                given.getId() + " " + preview.getOutcome().getId() + " " + plan.getDigest(),
                recorded.getId()
                        + " "
                        + recorded.getOutcome().getId()
                        + " "
                        + recorded.getPlan().getDigest());
    }

    private Preview walk(Map<String, Answer> answers) throws ApiException {
        while (true) {
            var shown =
                    police.preview(new PreviewRequest().plan(PLAN).answers(answers), null)
                            .getActualInstance();
            if (shown instanceof Preview decided) {
                return decided;
            }
            var next = ((Incomplete) shown).getNextQuestion();
            answers.put(next.getId(), first(next));
        }
    }

    private static Answer first(Question question) {
        var option = question.getOptions().get(0).getId();
        Object value = question.getType() == Question.TypeEnum.SET ? List.of(option) : option;
        var answer = new Answer().value(value);
        return question.getJudgement() ? answer.motivation("Afgewogen.") : answer;
    }

    /** The record, which may arrive a moment later. */
    private Decision recorded(UUID id) throws Exception {
        var patience = System.nanoTime() + 20_000_000_000L;
        while (true) {
            try {
                return audit.getDecision(id, null);
            } catch (client.audit.ApiException late) {
                if (late.getCode() != 404 || System.nanoTime() > patience) {
                    throw late;
                }
                LockSupport.parkNanos(100_000_000L);
            }
        }
    }
}
