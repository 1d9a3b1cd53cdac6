// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things stand on disk.
 *
 * @param root folder of the repository, with the modules and what was built of them
 * @param data folder of what survives a restart
 * @param logs folder of the log files
 */
public record Layout(Path root, Path data, Path logs) {

    private static final String VERSION = "1.0.0-SNAPSHOT";

    public Layout {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        logs = logs.toAbsolutePath().normalize();
    }

    /** The executable archive of a service: its own jar and everything it needs. */
    Path archive(Part part) {
        return target(part.module()).resolve(part.module() + "-" + VERSION + "-exec.jar");
    }

    /** The jar with the service's own classes and plans only. */
    Path ownJar(Part part) {
        return target(part.module()).resolve(part.module() + "-" + VERSION + ".jar");
    }

    /** The archive of the verifier, which holds the witness too. */
    Path verifierArchive() {
        return target("verifier").resolve("verifier-" + VERSION + "-exec.jar");
    }

    /** The jar of this module: on the class path of every process, for {@link Child}. */
    Path launcherJar() {
        return target("local").resolve("local-" + VERSION + ".jar");
    }

    /** The jars that the launcher, the broker and the store need. */
    Path launcherLibraries() {
        return target("local").resolve("lib");
    }

    /** The jars of all services, each once. */
    Path serviceLibraries() {
        return target("local").resolve("services");
    }

    /** Prepared classes, one file for each kind of process. */
    Path classCaches() {
        return target("local").resolve("classes-cache");
    }

    public Path data(Part part) {
        return data.resolve(part.word());
    }

    public Path log(Part part) {
        return logs.resolve(part.module() + ".log");
    }

    /** The log file as a person would type it. */
    String shortLog(Part part) {
        Path here = Path.of("").toAbsolutePath();
        return Optional.of(log(part))
                .filter(log -> log.startsWith(here))
                .map(here::relativize)
                .orElse(log(part))
                .toString();
    }

    private Path target(String module) {
        return root.resolve(module).resolve("target");
    }
}
