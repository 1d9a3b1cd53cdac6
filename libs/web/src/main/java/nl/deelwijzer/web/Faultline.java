// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where an exception came from, without its message: messages may hold what a client typed. */
public final class Faultline {

    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private Faultline() {}

    /** The class names of the exception and its causes, each with its first stack frames. */
    public static String of(Throwable thrown) {
        var text = new StringBuilder();
        @Nullable Throwable next = thrown;
        for (int depth = 0; next != null && depth < CAUSES; depth++, next = next.getCause()) {
            text.append(depth == 0 ? "" : " caused by ").append(describe(next));
        }
        return text.toString();
    }

    private static String describe(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame ->
                        frame.getClassName()
                                + "."
                                + frame.getMethodName()
                                + ":"
                                + frame.getLineNumber())
                .collect(Collectors.joining(" < ", thrown.getClass().getName() + " at ", ""));
    }
}
