package nl.goedgesprek.figures;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.goedgesprek.support.CopiedFolder;

/** A copy of the distribution whose WAR has {@link ReadyMade} in it. */
final class ReadyMadeHome {

    private ReadyMadeHome() {}

    /** @return the copy, where an older one may be */
    static Path of(Path distribution, Path copy) throws IOException {
        CopiedFolder.of(distribution, copy);
        String name = ReadyMade.class.getName().replace('.', '/') + ".class";
        try (FileSystem war = FileSystems.newFileSystem(copy.resolve("lib/goed-gesprek.war"))) {
            Path inWar = war.getPath("WEB-INF/classes", name);
            Files.createDirectories(inWar.getParent());
            Files.copy(Path.of("target/test-classes", name), inWar, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy.toAbsolutePath();
    }
}
