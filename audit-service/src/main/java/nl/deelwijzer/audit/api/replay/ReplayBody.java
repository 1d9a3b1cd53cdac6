// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.audit.api.Moments;
import nl.deelwijzer.audit.replay.run.Task;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

/** The body of a request to replay the log, read strictly. It names no person. */
final class ReplayBody {

    private static final int MOST = 200;

    private ReplayBody() {}

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static Task read(byte[] json) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var filter =
                DecisionFilter.of(
                        body.text("domain", MOST).orElse(null),
                        body.text("plan", MOST).orElse(null),
                        Moments.read(body, "from", faults),
                        Moments.read(body, "until", faults));
        body.noOthers();
        faults.orThrow();
        return new Task.Own(filter);
    }
}
