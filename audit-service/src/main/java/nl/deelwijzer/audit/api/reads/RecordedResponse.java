// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;

import reactor.core.publisher.Mono;

import java.util.function.Function;

/** Gives nothing of an answer before it is recorded that it is given. */
final class RecordedResponse extends ServerHttpResponseDecorator {

    private final Mono<Void> recorded;

    /**
     * @param record records an answer with this status
     */
    RecordedResponse(ServerHttpResponse response, Function<HttpStatusCode, Mono<Void>> record) {
        super(response);
        this.recorded = Mono.defer(() -> record.apply(status(response))).cache();
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return recorded.onErrorResume(missing -> unwritten(body).then(Mono.error(missing)))
                .then(super.writeWith(body))
                .transform(this::takingBack);
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return recorded.then(super.writeAndFlushWith(body)).transform(this::takingBack);
    }

    @Override
    public Mono<Void> setComplete() {
        return recorded.then(super.setComplete()).transform(this::takingBack);
    }

    /** A stream is not begun then; a body that is whole is there already and is let go. */
    private static Mono<Void> unwritten(Publisher<? extends DataBuffer> body) {
        return body instanceof Mono<? extends DataBuffer> whole
                ? whole.doOnNext(DataBufferUtils::release).then()
                : Mono.empty();
    }

    /** So that a problem can be written instead. */
    private Mono<Void> takingBack(Mono<Void> answer) {
        return answer.doOnError(missing -> getHeaders().clearContentHeaders());
    }

    private static HttpStatusCode status(ServerHttpResponse response) {
        var status = response.getStatusCode();
        return status == null ? HttpStatus.OK : status;
    }
}
