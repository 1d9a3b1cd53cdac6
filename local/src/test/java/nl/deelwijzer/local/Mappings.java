// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of a service by the annotations of its own controllers, documented or not. */
final class Mappings {

    private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
    private static final String ROUTER =
            "org/springframework/web/reactive/function/server/RouterFunction";

    private Mappings() {}

    static Set<Endpoint> of(PartCommand command) throws IOException {
        var jars = Arrays.stream(command.classPath().split(File.pathSeparator, -1)).map(Path::of);
        var found = new TreeSet<Endpoint>(java.util.Comparator.comparing(Endpoint::toString));
        List<Path> all = jars.toList();
        try (URLClassLoader loader =
                new URLClassLoader(urls(all), ClassLoader.getPlatformClassLoader())) {
            for (Path jar : all) {
                for (String name : ownClasses(jar)) {
                    found.addAll(operations(command.part(), loader.loadClass(name)));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }

    private static List<String> ownClasses(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<String> names =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("nl/deelwijzer/"))
                            .filter(name -> !name.startsWith("nl/deelwijzer/local/"))
                            .filter(name -> name.endsWith(".class"))
                            .filter(name -> !name.endsWith("package-info.class"))
                            .toList();
            for (String name : names) {
                refuseRouters(jar, name);
            }
            return names.stream()
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .toList();
        }
    }

    /** Such an address has no annotation, and would be seen by nobody here. */
    private static void refuseRouters(JarFile jar, String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            if (text.contains(ROUTER)) {
                throw new IllegalStateException(
                        name
                                + " routes by a function, which this test cannot see: use a controller");
            }
        }
    }

    private static List<Endpoint> operations(Part part, Class<?> type) {
        List<String> bases = mapping(type).map(it -> paths(it)).orElse(List.of(""));
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> mapping(method).stream())
                .flatMap(mapping ->
                        bases.stream()
                                .flatMap(base ->
                                        paths(mapping).stream()
                                                .flatMap(path ->
                                                        methods(mapping).stream()
                                                                .map(verb ->
                                                                        new Endpoint(
                                                                                part,
                                                                                verb,
                                                                                base + path)))))
                .toList();
    }

    private static Optional<Annotation> mapping(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(it -> isMapping(it) || metaMapping(it).isPresent())
                .findFirst();
    }

    private static boolean isMapping(Annotation annotation) {
        return annotation.annotationType().getName().equals(MAPPING);
    }

    private static Optional<Annotation> metaMapping(Annotation annotation) {
        return Arrays.stream(annotation.annotationType().getAnnotations())
                .filter(Mappings::isMapping)
                .findFirst();
    }

    private static List<String> paths(Annotation mapping) {
        List<String> paths =
                Stream.of("value", "path")
                        .flatMap(name -> Arrays.stream((String[]) read(mapping, name)))
                        .distinct()
                        .toList();
        return paths.isEmpty() ? List.of("") : paths;
    }

    /** The methods of {@code @RequestMapping}, or those that {@code @GetMapping} stands for. */
    private static Set<String> methods(Annotation mapping) {
        Annotation source = isMapping(mapping) ? mapping : metaMapping(mapping).orElseThrow();
        Set<String> methods =
                Arrays.stream((Object[]) read(source, "method"))
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        return methods.isEmpty() ? Set.of("GET", "POST") : methods;
    }

    private static Object read(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
