package nl.goedgesprek.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.goedgesprek.platform.Schema;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The tables of this version in a Derby database, and nothing in them: what a first start makes before anything else. A
 * start takes a third longer when it has to make them, so they are made once, and copied for each product of the tests.
 */
final class EmptyTables {

    private static final Path MADE = make();

    private EmptyTables() {}

    /** @param database the folder of a database that is not there yet */
    static void copyTo(Path database) {
        try {
            CopiedFolder.of(MADE, database);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path make() {
        try {
            Path data = Files.createTempDirectory(Path.of("target"), "tables").toAbsolutePath();
            EmbeddedDataSource derby = new EmbeddedDataSource();
            derby.setDatabaseName(data.resolve("db").toString());
            derby.setCreateDatabase("create");
            Schema.of(derby).migrate();
            StoppedDatabase.change(data, nothing -> {});
            return data.resolve("db");
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("no tables", failed);
        }
    }
}
