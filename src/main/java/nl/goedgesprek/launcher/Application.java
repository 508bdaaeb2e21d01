package nl.goedgesprek.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Asks the application what it can do without a server, out of its WAR. An embedded database belongs to one process at a
 * time, so that the product must not run.
 *
 * @param war the file
 */
record Application(Path war) {

    /** What those commands need of its libraries. */
    private static final String LIBRARIES = "WEB-INF/lib/(derby|postgresql|flyway|jackson|gson).*\\.jar";

    static Application of(Path home) {
        return new Application(home.resolve("lib").resolve("goed-gesprek.war"));
    }

    /**
     * What a static method answers, of a class that only has one of this name.
     *
     * @throws LaunchException with the key {@code failed}, and the reason, when it throws
     */
    Object ask(String type, String method, String failed, Object... arguments) throws LaunchException {
        try {
            return call(type, method, arguments);
        } catch (InvocationTargetException thrown) {
            throw new LaunchException(failed, reason(thrown));
        } catch (IOException | ReflectiveOperationException broken) {
            throw new LaunchException(failed, String.valueOf(broken));
        }
    }

    private Object call(String type, String method, Object... arguments)
            throws IOException, ReflectiveOperationException {
        Path folder = Files.createTempDirectory("goed-gesprek");
        try (URLClassLoader application = new URLClassLoader(classpath(folder))) {
            // The drivers are found by who asks for a connection and by his thread.
            Thread.currentThread().setContextClassLoader(application);
            return named(application.loadClass(type), method).invoke(null, arguments);
        } finally {
            remove(folder);
        }
    }

    /** What it threw was about, in the innermost words: those around it only say that something failed. */
    private static String reason(Throwable failed) {
        Throwable next = failed instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : failed.getCause();
        return next == null ? String.valueOf(failed) : reason(next);
    }

    private static Method named(Class<?> type, String method) throws NoSuchMethodException {
        return Stream.of(type.getMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + "." + method));
    }

    /** A jar within the WAR must come out of it to be read. */
    private URL[] classpath(Path folder) throws IOException {
        List<URL> all = new ArrayList<>();
        all.add(URI.create("jar:" + war.toUri() + "!/WEB-INF/classes/").toURL());
        try (ZipFile archive = new ZipFile(war.toFile())) {
            for (ZipEntry entry : archive.stream()
                    .filter(entry -> entry.getName().matches(LIBRARIES))
                    .toList()) {
                Path jar = folder.resolve(all.size() + ".jar");
                try (InputStream content = archive.getInputStream(entry)) {
                    Files.copy(content, jar, StandardCopyOption.REPLACE_EXISTING);
                }
                all.add(jar.toUri().toURL());
            }
        }
        return all.toArray(URL[]::new);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
