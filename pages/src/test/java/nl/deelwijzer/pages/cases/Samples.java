// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.CaseAnswer;
import nl.deelwijzer.pages.api.Domain;

import tools.jackson.databind.json.JsonMapper;

/** What domains answer, about nobody. */
final class Samples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    static Case.Part part(Domain domain, String plan, String recipient) {
        return new Case.Part(domain, plan, plan, recipient, "walk-" + domain.word());
    }

    static CaseAnswer.Result result(String json) {
        return JSON.readValue(json, CaseAnswer.Result.class);
    }

    /** A plan that is through. */
    static CaseAnswer.Walked walked(String result) {
        return walked("politie", result, "ontvanger", "college-van-bw");
    }

    static CaseAnswer.Walked walked(String plan, String result, String question, String answer) {
        return JSON.readValue(
                """
                {
                  "status": "DECIDED",
                  "plan": {"id": "%1$s", "version": "1.0.0", "digest": "sha256:%1$s", "status": "IN_FORCE"},
                  "outcome": {"id": "uitkomst", "result": "%2$s", "title": "Titel", "explanation": "Omdat.", "basis": ["Wpg art. 19"]},
                  "conditions": [{"id": "eerst", "moment": "BEFORE", "text": "Doe dit eerst.", "cites": []}],
                  "path": [{"question": "%3$s", "step": "1", "heading": "Kop", "answer": "%4$s"}],
                  "pending": ["eerst"]
                }
                """
                        .formatted(plan, result, question, answer),
                CaseAnswer.Walked.class);
    }
}
