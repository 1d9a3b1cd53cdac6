// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Classes that a former process has loaded and linked (JEP 483, 514), kept in a file for each kind
 * of process. The five domain services share one, for their own jar stands at the end of the class
 * path. The name of a file tells what it was made from, so a new build has new files; the JVM
 * itself refuses a file that does not fit.
 */
final class ClassCaches {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int NAME_BYTES = 8;

    private final Path folder;

    ClassCaches(Path folder) {
        this.folder = folder;
    }

    /** How to start this part, with the prepared classes where there are any. */
    List<String> commandLine(PartCommand command) {
        Path cache = file(command);
        return line(command, Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    /**
     * How to start this part so that it writes the prepared classes when it ends; {@link #take}
     * puts them to use.
     */
    List<String> trainingLine(PartCommand command) {
        return line(command, List.of("-XX:AOTCacheOutput=" + unfinished(file(command))));
    }

    /** Puts what training processes wrote to use, once they have ended by themselves. */
    void take(List<PartCommand> commands) {
        for (PartCommand command : commands) {
            Path file = file(command);
            if (Files.exists(unfinished(file))) {
                move(unfinished(file), file);
            }
        }
    }

    /** Whether each of these parts has its prepared classes. */
    boolean hold(List<PartCommand> commands) {
        return commands.stream().allMatch(command -> Files.exists(file(command)));
    }

    /** Removes the files of former builds. */
    void clear() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    private static void move(Path from, Path to) {
        try {
            Path moved = Files.move(from, to);
            assert moved.equals(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(PartCommand command) {
        String kind = command.part().kind().name().toLowerCase(Locale.ROOT);
        return folder.resolve(kind + "-" + fingerprint(command) + ".aot");
    }

    private static List<String> line(PartCommand command, List<String> classes) {
        List<String> line = new ArrayList<>(List.of(JAVA));
        line.addAll(JvmOptions.of(command.part()));
        line.addAll(classes);
        line.addAll(
                List.of("-cp", command.classPath(), Child.class.getName(), command.mainClass()));
        line.addAll(command.arguments());
        return line;
    }

    private static String fingerprint(PartCommand command) {
        MessageDigest digest = sha256();
        add(digest, System.getProperty("java.vm.version"));
        JvmOptions.of(command.part()).forEach(option -> add(digest, option));
        command.libraries().forEach(library -> add(digest, library + " " + state(library)));
        return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
