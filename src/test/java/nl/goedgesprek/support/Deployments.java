package nl.goedgesprek.support;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, to run tests inside of it. */
public final class Deployments {

    private Deployments() {}

    /** The product as it is shipped, with AssertJ, the test's own class and what helps in there added. */
    public static WebArchive war(Class<?> test) {
        File assertj = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.create(ZipImporter.class, "goed-gesprek.war")
                .importFrom(new File("target/goed-gesprek.war"))
                .as(WebArchive.class)
                .addAsLibraries(assertj)
                .addClasses(test, AtOnce.class, Tables.class);
    }
}
