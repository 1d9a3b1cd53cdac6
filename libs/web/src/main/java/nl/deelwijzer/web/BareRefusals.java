// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;

import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that the server refuses below all filters with a problem too: an address that
 * is no URI or too long, headers that are too large or no headers at all. The server says no more
 * than a status there.
 */
final class BareRefusals implements NettyServerCustomizer {

    private static final String API_VERSION = "API-Version";

    private final String apiVersion;

    BareRefusals(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) ->
                channel.pipeline()
                        .addBefore(
                                NettyPipeline.ReactiveBridge,
                                "deelwijzer.bare-refusals",
                                new Handler()));
    }

    private final class Handler extends ChannelOutboundHandlerAdapter {

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
                throws Exception {
            super.write(
                    context,
                    message instanceof FullHttpResponse response && isBare(response)
                            ? told(response)
                            : message,
                    promise);
        }

        private boolean isBare(FullHttpResponse response) {
            return response.status().code() >= 400
                    && !response.content().isReadable()
                    && !response.headers().contains(API_VERSION);
        }
    }

    private FullHttpResponse told(FullHttpResponse bare) {
        var problem = Problem.of(type(bare.status()), detail(bare.status()));
        var document = problem.document("", TraceIds.random().traceId());
        document.put("status", bare.status().code());
        var body = Unpooled.wrappedBuffer(JsonMapper.shared().writeValueAsBytes(document));
        var answer = new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(), body);
        answer.headers().setAll(bare.headers());
        ResponseHeaders.SECURITY.forEach(answer.headers()::set);
        answer.headers()
                .set(API_VERSION, apiVersion)
                .set("Content-Type", "application/problem+json")
                .set("Content-Length", body.readableBytes());
        bare.release();
        return answer;
    }

    private static ProblemType type(HttpResponseStatus status) {
        return status.code() < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR;
    }

    private static String detail(HttpResponseStatus status) {
        return switch (status.code()) {
            case 400 -> "Het adres of een header van het verzoek kan niet gelezen worden.";
            case 414 -> "Het adres van het verzoek is te lang.";
            case 431 -> "De headers van het verzoek zijn te groot.";
            default -> "Het verzoek kan niet gelezen worden.";
        };
    }
}
