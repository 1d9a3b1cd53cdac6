// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;

import reactor.core.publisher.Flux;

import java.io.ByteArrayOutputStream;

/** Remembers a request's body while its handler reads it. */
final class AskedBody extends ServerHttpRequestDecorator {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    AskedBody(ServerHttpRequest request) {
        super(request);
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().doOnNext(this::copy);
    }

    private void copy(DataBuffer part) {
        int at = part.readPosition();
        var copy = new byte[part.readableByteCount()];
        part.read(copy).readPosition(at);
        bytes.writeBytes(copy);
    }

    /** What the handler has read so far. */
    byte[] read() {
        return bytes.toByteArray();
    }
}
