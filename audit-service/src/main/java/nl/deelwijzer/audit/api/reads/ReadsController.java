// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import nl.deelwijzer.audit.acts.Acts;
import nl.deelwijzer.audit.acts.FoundAct;
import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.search.StoreUnavailable;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who looked, and what else was done with recorded decisions. Nothing here can change it. */
@RestController
class ReadsController {

    private final Acts acts;

    ReadsController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping(
            path = "/v1/reads/_search",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, @Nullable Object>> search(
            @RequestBody(required = false) byte @Nullable [] body) {
        var asked = ReadsBody.of(body == null ? new byte[0] : body);
        return acts.search(asked.filter(), asked.before(), asked.limit() + 1)
                .collectList()
                .map(found -> page(found, asked.limit()))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private static Map<String, @Nullable Object> page(List<FoundAct> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var more = found.size() > limit;
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("reads", shown.stream().map(ActView::of).toList());
        view.put("nextCursor", more ? shown.getLast().act().id().toString() : null);
        return view;
    }
}
