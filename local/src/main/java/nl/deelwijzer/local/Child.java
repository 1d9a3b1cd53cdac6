// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;

/**
 * The first class of every process of the suite: runs the {@code main} that its first argument
 * names, and ends the process when its standard input ends. The launcher holds the other side of
 * that pipe, so no process survives the launcher, however the launcher came to its end.
 */
public final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ENDED_BY_PARENT = 143;

    private Child() {}

    public static void main(String[] args) throws Throwable {
        Thread.ofPlatform().name("parent-watch").daemon().start(Child::watchParent);
        Method main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void watchParent() {
        try {
            int read = 0;
            while (read >= 0) {
                read = System.in.read();
            }
        } catch (IOException e) {
            System.err.println("the launcher is gone: " + e.getMessage());
        }
        Thread.ofPlatform().daemon().start(Child::haltAfterPatience);
        Runtime.getRuntime().exit(ENDED_BY_PARENT);
    }

    private static void haltAfterPatience() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ENDED_BY_PARENT);
    }
}
