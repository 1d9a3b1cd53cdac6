// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.Pseudonymiser;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a search finds, as fast as the client takes it in. When the store fails before
 * the first decision the client gets a problem; after it the connection is broken off, so that half
 * a file is never taken for a whole one.
 */
@RestController
class ExportController {

    /** How many decisions are read together; a slow client holds this many twice at most. */
    private static final int PART = 100;

    private final Decisions decisions;
    private final Pseudonymiser pseudonyms;

    ExportController(Decisions decisions, Pseudonymiser pseudonyms) {
        this.decisions = decisions;
        this.pseudonyms = pseudonyms;
    }

    @PostMapping(
            path = "/v1/decisions/_export",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {ExportForm.NDJSON_TYPE, ExportForm.CSV_TYPE})
    Mono<Void> export(@RequestBody(required = false) byte[] body, ServerWebExchange exchange) {
        var filter = SearchBody.readFilter(body == null ? new byte[0] : body, pseudonyms);
        var form = ExportForm.preferred(exchange.getRequest().getHeaders().getAccept());
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(form.type());
        return response.writeWith(buffers(lines(filter, form), response.bufferFactory()));
    }

    /** The head goes with the first part: before that nothing is known to be readable. */
    Flux<String> lines(DecisionFilter filter, ExportForm form) {
        return decisions
                .parts(filter, PART)
                .index()
                .concatMapIterable(part -> lines(part.getT2(), form, part.getT1() == 0), 1)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private static List<String> lines(Page page, ExportForm form, boolean first) {
        var lines = new ArrayList<String>();
        if (first && !form.head().isEmpty()) {
            lines.add(form.head());
        }
        page.decisions().forEach(found -> lines.add(form.line(found)));
        return lines;
    }

    private static Flux<DataBuffer> buffers(Flux<String> lines, DataBufferFactory buffers) {
        return lines.map(line -> buffers.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }
}
