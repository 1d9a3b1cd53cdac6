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

    static final String USAGE =
            """
            ./run [--data DIR] [--logs DIR] [--port PART=NUMBER]... [--free-ports]

            Starts the whole suite on this machine and stops it on Ctrl-C.

              --data DIR          where decisions are kept, also over a restart (default: data)
              --logs DIR          where the log files go, one for each part (default: logs)
              --port PART=NUMBER  another port for one part: gateway, police, justice, municipality,
                                  care, education, audit, pages, witness, issuer, broker or
                                  store
              --free-ports        any free port for every part; the last line names them
              --help              this text
            """;

    /** What became of a command line. */
    sealed interface Parsing permits Parsed, Help, Wrong {}

    record Parsed(Options options) implements Parsing {}

    record Help() implements Parsing {}

    record Wrong(String reason) implements Parsing {}

    static Parsing parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Options options = new Options(Path.of("data"), Path.of("logs"), Ports.usual());
        while (!rest.isEmpty()) {
            String name = rest.removeFirst();
            if (name.equals("--help") || name.equals("-h")) {
                return new Help();
            }
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
