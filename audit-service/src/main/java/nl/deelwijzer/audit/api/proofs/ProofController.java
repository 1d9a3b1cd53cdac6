// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.proofs;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.proofs.Proofs;
import nl.deelwijzer.audit.proofs.PublishedLog;
import nl.deelwijzer.audit.proofs.PublishedLogs;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.receipt.Receipt;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.ProofFile;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;

/** What proves one decision, to be checked elsewhere. */
@RestController
class ProofController {

    private static final String DECISION = "/v1/decisions/{id:[0-9a-f-]{36}}";

    private final PublishedLogs logs;
    private final Proofs proofs;
    private final Decisions decisions;
    private final Plans plans;

    ProofController(PublishedLogs logs, Proofs proofs, Decisions decisions, Plans plans) {
        this.logs = logs;
        this.proofs = proofs;
        this.decisions = decisions;
        this.plans = plans;
    }

    @GetMapping(path = DECISION + "/proof", produces = LogsController.TEXT)
    Mono<byte[]> proof(@PathVariable String id) {
        return Mono.justOrEmpty(DecisionId.parse(id))
                .flatMap(this::proof)
                .switchIfEmpty(Mono.error(Refused::noDecision))
                .map(ProofFile::bytes)
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    @GetMapping(path = DECISION + "/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> receipt(@PathVariable String id) {
        return Mono.justOrEmpty(DecisionId.parse(id))
                .flatMap(this::receipt)
                .switchIfEmpty(Mono.error(Refused::noDecision))
                .map(receipt -> attached(id, receipt))
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    /** Two reads one after the other, as to find a decision: the places, then the tiles. */
    private Mono<ProofFile> proof(DecisionId id) {
        return Mono.zip(logs.place(id), published())
                .flatMap(both -> {
                    var place = both.getT1();
                    var log =
                            Optional.ofNullable(both.getT2().get(place.log()))
                                    .map(it -> it.witnessed(place.index()));
                    return Mono.justOrEmpty(log.filter(it -> it.covers(place.index())))
                            .switchIfEmpty(Mono.error(Refused::notYet))
                            .flatMap(it -> proofs.inclusion(it, place.index()));
                });
    }

    /**
     * Read together with the place: what a checkpoint covered then it covers for ever, under the
     * same index.
     */
    private Mono<Map<Integer, PublishedLog>> published() {
        return logs.all().collectMap(PublishedLog::number);
    }

    private Mono<Receipt> receipt(DecisionId id) {
        return decisions
                .find(id)
                .flatMap(found ->
                        Mono.zip(proof(id), plan(found.decision()))
                                .map(both ->
                                        receipt(found.decision(), both.getT1(), both.getT2())));
    }

    private Mono<Optional<Plan>> plan(DecisionRecord decision) {
        return plans.find(decision.object().digest())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private static Receipt receipt(DecisionRecord decision, ProofFile proof, Optional<Plan> plan) {
        return Receipt.of(decision, proof, plan.map(Plan::canonicalJson).orElse(null));
    }

    private static ResponseEntity<byte[]> attached(String id, Receipt receipt) {
        var file = ContentDisposition.attachment().filename(id + ".receipt.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(receipt.bytes());
    }
}
