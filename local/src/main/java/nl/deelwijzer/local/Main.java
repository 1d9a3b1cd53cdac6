// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * Starts the suite, says where it is, and stops it when it is interrupted. The folder of the
 * repository is in {@value #ROOT}.
 */
public final class Main {

    static final String ROOT = "deelwijzer.root";

    /** Set to {@code false}: a start without preparing classes first. */
    static final String TRAINING = "deelwijzer.training";

    private static final int FAILED = 1;
    private static final int NOT_STARTED = 2;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        int status =
                switch (Options.parse(List.of(args))) {
                    case Options.Wrong wrong ->
                            say(NOT_STARTED, wrong.reason() + "; ./run --help names the options");
                    case Options.Parsed parsed -> runIn(parsed.options());
                };
        System.exit(status);
    }

    /** What cannot be written or read is told as a sentence: most often a folder is wrong. */
    private static int runIn(Options options) throws InterruptedException {
        try {
            return run(options);
        } catch (UncheckedIOException e) {
            return say(
                    NOT_STARTED,
                    "a file or folder cannot be used, see --data and --logs: " + e.getCause());
        }
    }

    private static int run(Options options) throws InterruptedException {
        Layout layout =
                new Layout(Path.of(System.getProperty(ROOT, ".")), options.data(), options.logs());
        List<String> obstacles = options.ports().obstacles(Suite.available(layout));
        if (!obstacles.isEmpty()) {
            return say(NOT_STARTED, String.join("\n", obstacles));
        }
        Optional<DataFolder> data = DataFolder.hold(layout.data());
        if (data.isEmpty()) {
            return say(
                    NOT_STARTED,
                    "another suite uses the folder "
                            + options.data()
                            + ": choose another with --data DIR");
        }
        try {
            return run(layout, options.ports());
        } finally {
            data.get().close();
        }
    }

    private static int run(Layout layout, Ports ports) throws InterruptedException {
        Progress progress = new Progress(System.out);
        List<Part> parts = Suite.available(layout);
        if (!System.getProperty(TRAINING, "true").equals("false")) {
            new Training(layout, progress).runWhenNeeded(parts, ports);
        }
        Suite suite = new Suite(layout, ports, progress, new EverydayStyle(layout, ports));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, stopped)));
        try {
            progress.say("starting; logs go to " + layout.logs());
            suite.start(parts);
        } catch (StartFailure e) {
            return say(FAILED, e.reason());
        }
        suite.onDeath((part, process) ->
                progress.say(
                        "%s died with exit code %d; the others go on. See %s"
                                .formatted(
                                        part.word(), process.exitCode(), layout.shortLog(part))));
        progress.saySimply(ready(progress, layout, ports));
        stopped.await();
        return 0;
    }

    private static String ready(Progress progress, Layout layout, Ports ports) {
        String addresses =
                Suite.available(layout).reversed().stream()
                        .map(part -> part.word() + " " + ports.address(part))
                        .collect(Collectors.joining(", "));
        return String.format(
                java.util.Locale.ROOT, "ready in %.1f s: %s", progress.seconds(), addresses);
    }

    private static void stop(Suite suite, CountDownLatch stopped) {
        suite.close();
        stopped.countDown();
    }

    private static int say(int status, String text) {
        (status == 0 ? System.out : System.err).println(text);
        return status;
    }
}
