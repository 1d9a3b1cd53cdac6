// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** A file that a form sends. */
public final class UploadedFile {

    private UploadedFile() {}

    /** Its bytes; empty where none was chosen. */
    public static Mono<byte[]> of(ServerWebExchange exchange, String field) {
        return exchange.getMultipartData()
                .flatMap(parts -> Mono.justOrEmpty(parts.getFirst(field)))
                .flatMap(part -> DataBufferUtils.join(part.content()))
                .map(UploadedFile::bytes);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
