// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * The executable archive of a service. Its libraries are unpacked into one folder for all services:
 * a jar that two services share is read from disk once, and prepared classes need plain jars.
 */
final class ServiceArchive {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    private final Path archive;

    ServiceArchive(Path archive) {
        this.archive = archive;
    }

    /** The class with {@code main} that the archive starts. */
    String mainClass() {
        try (JarFile jar = new JarFile(archive.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Start-Class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks what is not there yet, or differs, and gives the libraries in the order of the
     * archive.
     */
    List<Path> libraries(Path folder) {
        List<Path> libraries = new ArrayList<>();
        try (JarFile jar = new JarFile(archive.toFile())) {
            Files.createDirectories(folder);
            for (JarEntry entry : jar.stream().filter(ServiceArchive::isLibrary).toList()) {
                Path library = folder.resolve(entry.getName().substring(LIBRARIES.length()));
                if (!holds(library, entry)) {
                    unpack(jar, entry, library);
                }
                libraries.add(library);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return libraries;
    }

    private static boolean isLibrary(JarEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && !entry.isDirectory();
    }

    private static boolean holds(Path library, JarEntry entry) throws IOException {
        return Files.exists(library)
                && Files.size(library) == entry.getSize()
                && checksum(library) == entry.getCrc();
    }

    private static long checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        return checksum.getValue();
    }

    /** By way of a file beside it: a start that is broken off leaves no half library. */
    private static void unpack(JarFile jar, JarEntry entry, Path library) throws IOException {
        Path unfinished = library.resolveSibling(library.getFileName() + ".part");
        try (InputStream content = jar.getInputStream(entry)) {
            long bytes = Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            if (bytes != entry.getSize()) {
                throw new IOException("cannot unpack " + entry.getName());
            }
        }
        Path moved = Files.move(unfinished, library, StandardCopyOption.REPLACE_EXISTING);
        assert moved.equals(library);
    }
}
