package nl.goedgesprek.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.goedgesprek.booking.web.Pages;
import nl.goedgesprek.platform.ActingWithin;
import nl.goedgesprek.platform.Doors;
import nl.goedgesprek.sealing.Opened;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built WAR, to run tests inside of it. */
public final class Deployments {

    private static final Path TESTS = Path.of("target/test-classes");

    private Deployments() {}

    /** The product as it is shipped, with AssertJ, every test that runs inside and what helps in there added. */
    public static WebArchive war() {
        File assertj = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.create(ZipImporter.class, "goed-gesprek.war")
                .importFrom(new File("target/goed-gesprek.war"))
                .as(WebArchive.class)
                .addAsLibraries(assertj)
                .addClasses(
                        ActingWithin.class,
                        AtOnce.class,
                        CalendarFile.class,
                        CalendarServer.class,
                        Doors.class,
                        Opened.class,
                        Pages.class,
                        Tables.class)
                .addClasses(insideTests());
    }

    private static Class<?>[] insideTests() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString())
                    .filter(name -> name.endsWith("IT.class"))
                    .map(Deployments::named)
                    .filter(Deployments::runsInside)
                    .toArray(Class<?>[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
            return Class.forName(name, false, Deployments.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean runsInside(Class<?> test) {
        ExtendWith extended = test.getAnnotation(ExtendWith.class);
        return extended != null && Stream.of(extended.value()).anyMatch(ArquillianExtension.class::equals);
    }
}
