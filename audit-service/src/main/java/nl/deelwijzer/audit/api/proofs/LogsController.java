// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.proofs.Proofs;
import nl.deelwijzer.audit.proofs.PublishedLog;
import nl.deelwijzer.audit.proofs.PublishedLogs;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.VerifierKey;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The logs as C2SP tlog-tiles has them, as far as they are published. */
@RestController
class LogsController {

    static final String TEXT = "text/plain;charset=utf-8";
    static final String LOG = "/v1/logs/{number:0|[1-9][0-9]{0,8}}";

    private final PublishedLogs logs;
    private final Proofs proofs;
    private final LogKey key;

    LogsController(PublishedLogs logs, Proofs proofs, LogKey key) {
        this.logs = logs;
        this.proofs = proofs;
        this.key = key;
    }

    @GetMapping(path = "/v1/logs", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> logs() {
        return logs.all()
                .map(this::view)
                .collectList()
                .map(views -> Map.<String, Object>of("logs", views))
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    private Map<String, Object> view(PublishedLog log) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", log.number());
        view.put("origin", log.origin());
        view.put("size", log.size());
        view.put("verifierKey", key.verifier(log.number()).toString());
        view.put(
                "formerKeys",
                key.former(log.number()).stream().map(VerifierKey::toString).toList());
        return view;
    }

    @GetMapping(path = LOG + "/checkpoint", produces = TEXT)
    Mono<byte[]> checkpoint(@PathVariable int number) {
        return log(number).map(log -> log.checkpoint().bytes());
    }

    @GetMapping(path = LOG + "/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> consistency(
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return log(number).flatMap(log -> consistency(log, Sizes.read(from, to, log.size())));
    }

    private Mono<Map<String, Object>> consistency(PublishedLog log, Sizes sizes) {
        return proofs.consistency(log, sizes.from(), sizes.to())
                .map(hashes -> view(log, sizes, hashes))
                .onErrorMap(MissingFileException.class, Refused::damaged)
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    private static Map<String, Object> view(PublishedLog log, Sizes sizes, List<Hash> hashes) {
        var view = new LinkedHashMap<String, Object>();
        view.put("origin", log.origin());
        view.put("from", sizes.from());
        view.put("to", sizes.to());
        view.put("hashes", hashes.stream().map(Hash::base64).toList());
        return view;
    }

    @GetMapping(path = LOG + "/tile/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<byte[]> tile(@PathVariable int number, @PathVariable String tile) {
        return file(number, "tile" + tile);
    }

    /** An address of its own: these are the entries, not their hashes. */
    @GetMapping(
            path = LOG + "/tile/entries/{*bundle}",
            produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<byte[]> bundle(@PathVariable int number, @PathVariable String bundle) {
        return file(number, "tile/entries" + bundle);
    }

    private Mono<byte[]> file(int number, String name) {
        return log(number)
                .flatMap(log ->
                        Mono.justOrEmpty(TilePath.parse(name))
                                .filter(path -> path.isWithin(log.size()))
                                .switchIfEmpty(Mono.error(Refused::noFile))
                                .flatMap(path -> proofs.file(log, path)))
                .onErrorMap(MissingFileException.class, Refused::damaged)
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    private Mono<PublishedLog> log(int number) {
        return logs.find(number)
                .switchIfEmpty(Mono.error(Refused::noLog))
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }
}
