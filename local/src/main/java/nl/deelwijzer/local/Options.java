// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param data folder of everything that survives a restart
 * @param logs folder of the log files
 */
record Options(Path data, Path logs, Ports ports) {

    /** What became of a command line. */
    sealed interface Parsing permits Parsed, Wrong {}

    record Parsed(Options options) implements Parsing {}

    record Wrong(String reason) implements Parsing {}

    static Parsing parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Options options = new Options(Path.of("data"), Path.of("logs"), Ports.usual());
        while (!rest.isEmpty()) {
            String name = rest.removeFirst();
            if (name.equals("--free-ports")) {
                options = new Options(options.data, options.logs, Ports.free());
                continue;
            }
            Optional<String> value = Optional.ofNullable(rest.pollFirst());
            if (value.isEmpty()) {
                return new Wrong("%s is not an option, or lacks its value".formatted(name));
            }
            Optional<Options> changed = options.with(name, value.get());
            if (changed.isEmpty()) {
                return new Wrong("%s %s is not understood".formatted(name, value.get()));
            }
            options = changed.get();
        }
        return new Parsed(options);
    }

    private Optional<Options> with(String name, String value) {
        return switch (name) {
            case "--data" -> Optional.of(new Options(Path.of(value), logs, ports));
            case "--logs" -> Optional.of(new Options(data, Path.of(value), ports));
            case "--port" -> withPort(value);
            default -> Optional.empty();
        };
    }

    private Optional<Options> withPort(String assignment) {
        int sign = assignment.indexOf('=');
        Optional<Part> part = Part.named(assignment.substring(0, Math.max(sign, 0)));
        String number = assignment.substring(sign + 1);
        if (part.isEmpty() || !number.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        int port = Integer.parseInt(number);
        if (port < 1 || port > 65_535) {
            return Optional.empty();
        }
        return Optional.of(new Options(data, logs, ports.with(part.get(), port)));
    }
}
