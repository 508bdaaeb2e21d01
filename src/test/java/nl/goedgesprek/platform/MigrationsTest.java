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
            + "|\\bset\\s+not\\s+null\\b|\\bset\\s+data\\s+type\\b|\\balter\\s+column\\s+\\w+\\s+type\\b"
            + "|\\badd\\s+column\\b(?=[^;]*\\bnot null\\b)(?![^;]*\\bdefault\\b)");

    /** What an older node may not fulfil. */
    private static final Pattern DEMANDS =
            Pattern.compile("\\badd\\s+(constraint|check|unique|primary|foreign)\\b|\\bcreate\\s+unique\\s+index\\b");

    private static final Pattern MAY_TAKE_AWAY = Pattern.compile("^-- Nobody uses this since V\\d+\\b");
    private static final Pattern MAY_DEMAND = Pattern.compile("^-- What older nodes write fulfils this\\b");

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
                        "alter table person add column age integer not null;",
                        "alter table person add constraint person_adult check (age > 17);",
                        "create unique index person_once on person (name);",
                        "alter table person alter column name set data type varchar(9);",
                        "alter table person alter column name type varchar(9);",
                        "-- What older nodes write fulfils this: it is wider.\nalter table pet alter column name type varchar(99);",
                        "-- Nobody uses this since V40.\ncreate unique index person_once on person (name);"))
                .noneMatch(MigrationsTest::isSurvived);
        assertThat(List.of(
                        "alter table person add column age integer;",
                        "alter table person add column age integer default 0 not null;",
                        "create table pet (id integer not null primary key, name varchar(9) not null);",
                        "create index person_by_name on person (name);",
                        "-- What older nodes write fulfils this: they ask.\nalter table person add constraint a check (b > 1);",
                        "-- Nobody uses this since V40.\nalter table person drop column phone;"))
                .allMatch(MigrationsTest::isSurvived);
    }

    private static boolean isSurvived(String migration) {
        String does = migration.replaceAll("(?m)--.*$", "").toLowerCase(Locale.ROOT);
        return isSurvived(does, TAKES_AWAY, MAY_TAKE_AWAY.matcher(migration).find())
                && isSurvived(does, DEMANDS, MAY_DEMAND.matcher(migration).find());
    }

    private static boolean isSurvived(String does, Pattern harm, boolean allowed) {
        return allowed || !harm.matcher(does).find();
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
