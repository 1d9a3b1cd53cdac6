// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes the connection of a client that takes too long over its headers or its body, also when a
 * byte comes now and then, and when the answer was given before the body was there. One for each
 * connection; stands behind the codec and so sees whole headers.
 */
final class SlowClients extends ChannelDuplexHandler {

    private final Duration headWithin;
    private final Duration requestWithin;
    private final Duration nextWithin;

    private boolean receiving;
    private int unanswered;
    private @Nullable Future<?> deadline;

    SlowClients(LimitSettings settings) {
        this.headWithin = settings.headWithin();
        this.requestWithin = settings.requestWithin();
        this.nextWithin = settings.nextWithin();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        closeIn(headWithin, context);
        super.channelActive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest) {
            unanswered++;
            receiving = true;
            closeIn(requestWithin, context);
        }
        if (message instanceof LastHttpContent) {
            receiving = false;
            if (unanswered == 0) {
                closeIn(nextWithin, context);
            } else {
                cancel();
            }
        }
        super.channelRead(context, message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
            throws Exception {
        if (message instanceof LastHttpContent && !isInterim(message) && --unanswered <= 0) {
            unanswered = 0;
            if (!receiving) {
                closeIn(nextWithin, context);
            }
        }
        super.write(context, message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancel();
        super.channelInactive(context);
    }

    /** Such as {@code 100 Continue}, after which the answer is still to come. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response && response.status().code() < 200;
    }

    /** From now on; what was to happen before does not. */
    private void closeIn(Duration time, ChannelHandlerContext context) {
        cancel();
        deadline =
                context.executor()
                        .schedule(
                                () -> {
                                    var _ = context.close();
                                },
                                time.toMillis(),
                                TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
