// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.util.ArrayList;
import java.util.List;

/**
 * The options of the JVMs of a suite that shares one small machine: little memory first, then a
 * quick start.
 */
final class JvmOptions {

    private JvmOptions() {}

    static List<String> of(Part part) {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:MinHeapFreeRatio=20",
                                "-XX:MaxHeapFreeRatio=40",
                                "-Xss512k",
                                "-XX:ReservedCodeCacheSize=48m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dfile.encoding=UTF-8",
                                "-Duser.language=nl",
                                "-Djava.security.egd=file:/dev/urandom"));
        options.addAll(compiler(part));
        options.addAll(heap(part));
        return options;
    }

    /**
     * One compiler is enough where nothing is computed for long. Only the other one uses the
     * processor's own SHA-256, of which a proof needs hundreds.
     */
    private static List<String> compiler(Part part) {
        return part.kind() == Part.Kind.AUDIT ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    }

    private static List<String> heap(Part part) {
        return switch (part.kind()) {
            case BROKER ->
                    List.of("-Xms32m", "-Xmx160m", "-Dlogback.configurationFile=part-logging.xml");
            case STORE ->
                    List.of("-Xms16m", "-Xmx128m", "-Dlogback.configurationFile=part-logging.xml");
            case ISSUER -> List.of();
            case WITNESS -> List.of("-Xms8m", "-Xmx32m");
            case PAGES ->
                    List.of(
                            "-Xms24m",
                            "-Xmx96m",
                            "-Dio.netty.allocator.numDirectArenas=1",
                            "-Dio.netty.allocator.numHeapArenas=1");
            case DOMAIN, AUDIT, GATEWAY ->
                    List.of(
                            "-Xms24m",
                            "-Xmx160m",
                            "-Dio.netty.allocator.numDirectArenas=1",
                            "-Dio.netty.allocator.numHeapArenas=1");
        };
    }
}
