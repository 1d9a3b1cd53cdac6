// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.proofs;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.proofs.Proofs;
import nl.deelwijzer.audit.proofs.PublishedLog;
import nl.deelwijzer.audit.proofs.PublishedLogs;
import nl.deelwijzer.audit.proofs.PublishedLogs.Place;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.receipt.Receipt;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.ProofFile;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What proves one decision, to be checked elsewhere. */
@RestController
class ProofController {

    private static final String DECISION = "/v1/decisions/{id:[0-9a-f-]{36}}";

    /** What a checkpoint covers it covers for ever, so that of a moment ago proves as much. */
    private static final Duration RECENT = Duration.ofMillis(500);

    private final PublishedLogs logs;
    private final Mono<Map<Integer, PublishedLog>> published;
    private final Mono<Map<Integer, PublishedLog>> recent;
    private final Proofs proofs;
    private final Decisions decisions;
    private final Plans plans;

    ProofController(PublishedLogs logs, Proofs proofs, Decisions decisions, Plans plans) {
        this.logs = logs;
        this.published = logs.all().collectMap(PublishedLog::number);
        this.recent = published.cache(_ -> RECENT, _ -> Duration.ZERO, () -> Duration.ZERO);
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
                .onErrorMap(MissingFileException.class, Refused::damaged)
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    @GetMapping(path = DECISION + "/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> receipt(@PathVariable String id) {
        return Mono.justOrEmpty(DecisionId.parse(id))
                .flatMap(this::receipt)
                .switchIfEmpty(Mono.error(Refused::noDecision))
                .map(receipt -> attached(id, receipt))
                .onErrorMap(MissingFileException.class, Refused::damaged)
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    /** Two reads one after the other, as to find a decision: the place, then the tiles. */
    private Mono<ProofFile> proof(DecisionId id) {
        return Mono.zip(logs.place(id), recent)
                .flatMap(both -> {
                    var place = both.getT1();
                    return covering(place, both.getT2())
                            .switchIfEmpty(published.flatMap(now -> covering(place, now)))
                            .switchIfEmpty(Mono.error(Refused::notYet))
                            .flatMap(log -> proofs.inclusion(log, place.index()));
                });
    }

    private static Mono<PublishedLog> covering(Place place, Map<Integer, PublishedLog> logs) {
        return Mono.justOrEmpty(logs.get(place.log()))
                .map(log -> log.witnessed(place.index()))
                .filter(log -> log.covers(place.index()));
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
