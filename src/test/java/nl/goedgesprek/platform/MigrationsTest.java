package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** While nodes are renewed one by one, the older ones work on the tables of the newer: see older-nodes-survive.md. */
class MigrationsTest {

    /** Those of both databases, and those of PostgreSQL alone. */
    private static final Path FOLDER = Path.of("src/main/resources/db");

    /** Before there were nodes nobody had to survive anything. */
    private static final int FIRST = 41;

    /** What an older node does not survive. */
    private static final Pattern TAKES_AWAY = Pattern.compile("\\bdrop\\s+(table|column|view)\\b|\\brename\\b"
            + "|\\bset\\s+not\\s+null\\b|\\badd\\s+column\\b(?=[^;]*\\bnot null\\b)(?![^;]*\\bdefault\\b)");

    private static final Pattern ALLOWED = Pattern.compile("^-- Nobody uses this since V\\d+\\b");

    @Test
    void a_migration_takes_nothing_away_that_an_older_node_uses() {
        assertThat(migrations().filter(file -> !isSurvived(text(file)))).isEmpty();
    }

    @Test
    void those_of_one_database_alone_are_looked_at_too() {
        assertThat(files().map(file -> FOLDER.relativize(file).getName(0).toString()))
                .contains("migration", "postgresql");
    }

    @Test
    void what_an_older_node_does_not_survive_is_seen() {
        assertThat(List.of(
                        "alter table person drop column phone;",
                        "drop table draft;",
                        "rename column person.phone to number;",
                        "alter table person alter column phone set not null;",
                        "alter table person add column age integer not null;"))
                .noneMatch(MigrationsTest::isSurvived);
        assertThat(List.of(
                        "alter table person add column age integer;",
                        "alter table person add column age integer default 0 not null;",
                        "create table pet (id integer not null primary key, name varchar(9) not null);",
                        "-- Nobody uses this since V40.\nalter table person drop column phone;"))
                .allMatch(MigrationsTest::isSurvived);
    }

    private static boolean isSurvived(String migration) {
        return ALLOWED.matcher(migration).find()
                || !TAKES_AWAY
                        .matcher(migration.replaceAll("(?m)--.*$", "").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static Stream<Path> migrations() {
        return files().filter(file -> version(file) >= FIRST);
    }

    private static Stream<Path> files() {
        try {
            return Files.walk(FOLDER).filter(Files::isRegularFile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
