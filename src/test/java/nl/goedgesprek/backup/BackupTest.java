package nl.goedgesprek.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a database, of which each row of one table belongs to a row of the other. */
class BackupTest {

    private static final Instant NIGHT = Instant.parse("2026-11-27T02:00:00Z");
    private static final long GIGABYTE = 1L << 30;
    private static final int WRITERS = 4;
    private static final int BEFORE = 200;

    @TempDir
    static Path template;

    @TempDir
    Path place;

    private Path data;
    private DerbyFolder database;
    private BackupFolder folder;

    /** Making a database takes longer than most of what is done to it here. */
    @BeforeAll
    static void make_a_database() throws Exception {
        EmbeddedDataSource fresh = new EmbeddedDataSource();
        fresh.setDatabaseName(template.resolve("db").toString());
        fresh.setCreateDatabase("create");
        try (Connection connection = fresh.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table booking (id int primary key)");
            statement.executeUpdate("create table mail (booking int references booking (id), words varchar(2000))");
        }
        new DerbyFolder(template.resolve("db")).open(connection -> true);
    }

    @BeforeEach
    void there_is_a_database() throws IOException {
        data = Files.createDirectories(place.resolve("my data"));
        database = new DerbyFolder(data.resolve("db"));
        folder = new BackupFolder(place.resolve("copies"));
        new Tree(template.resolve("db")).copyTo(database.path());
    }

    @Test
    void a_copy_made_while_others_write_holds_all_that_was_answered_before_and_nothing_by_half() throws Exception {
        AtomicInteger last = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        Backup whole = database.open(connection -> {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> {
                    while (!over.get()) {
                        book(last.incrementAndGet());
                        answered.incrementAndGet();
                    }
                    return true;
                }));
            }
            while (answered.get() < BEFORE) {
                Thread.onSpinWait();
            }
            int before = answered.get();
            Backup copy = new Copying(database.path(), folder).make(connection, NIGHT);
            int written = answered.get();
            over.set(true);
            end(writers);
            assertThat(written).as("they wrote meanwhile").isGreaterThan(before);
            answered.set(before);
            return copy;
        });
        threads.shutdown();

        assertThat(new Sums(whole.folder()).broken()).isEmpty();
        int copied = whole.database().open(BackupTest::bookings);
        assertThat(copied).isBetween(answered.get(), last.get());
    }

    @Test
    void a_copy_is_put_in_the_place_of_the_database_which_is_kept() throws Exception {
        keep(1);
        Backup made = copy(NIGHT);
        keep(2);

        String[] told = restore(made.name());

        assertThat(told[0]).isEqualTo("restore.done");
        assertThat(database.<Integer>open(BackupTest::bookings)).isEqualTo(1);
        assertThat(new DerbyFolder(Path.of(told[1])).<Integer>open(BackupTest::bookings))
                .isEqualTo(2);
        assertThat(new Sums(made.folder()).broken()).isEmpty();
    }

    @Test
    void nobody_is_logged_in_any_more_in_what_was_put_back() throws Exception {
        database.open(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("create table login_session (id int)");
                statement.executeUpdate("insert into login_session values (1)");
            }
            return true;
        });
        Backup made = copy(NIGHT);

        restore(made.name());

        assertThat(database.<Integer>open(connection -> sessions(connection))).isZero();
        assertThat(made.database().<Integer>open(connection -> sessions(connection)))
                .as("in the copy itself")
                .isEqualTo(1);
    }

    private static int sessions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from login_session")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void a_copy_from_elsewhere_is_put_into_an_empty_folder() throws Exception {
        keep(1);
        Backup made = copy(NIGHT);
        Path other = place.resolve("another machine");

        String[] told = BackupCommand.restore(
                made.folder().toString(),
                other.toString(),
                place.resolve("none").toString(),
                0);

        assertThat(told).containsExactly("restore.first.done");
        assertThat(new DerbyFolder(other.resolve("db")).<Integer>open(BackupTest::bookings))
                .isEqualTo(1);
    }

    @Test
    void a_copy_that_is_not_what_it_was_is_not_put_back() throws Exception {
        keep(1);
        Backup made = copy(NIGHT);
        keep(2);
        Path file = new Tree(made.folder().resolve("db/seg0")).files().get(0);
        Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);

        assertThat(restore(made.name()))
                .containsExactly("restore.damaged", made.folder().toString(), "db/seg0/" + file.getFileName());
        assertThat(database.<Integer>open(BackupTest::bookings)).isEqualTo(2);
    }

    @Test
    void a_copy_that_lacks_a_file_or_has_one_more_is_not_put_back() throws Exception {
        Backup made = copy(NIGHT);
        Path more = Files.writeString(made.folder().resolve("db/log/log9.dat"), "");
        assertThat(restore(made.name())).containsSequence("restore.damaged");
        Files.delete(more);
        Files.delete(made.folder().resolve("db/service.properties"));
        assertThat(restore(made.name())).endsWith("db/service.properties");
    }

    @Test
    void a_copy_that_cannot_be_opened_leaves_nothing_of_itself_and_the_database_as_it_was() throws Exception {
        Backup made = copy(NIGHT);
        Files.delete(made.folder().resolve("db/service.properties"));
        Files.delete(made.folder().resolve(Sums.FILE));
        new Sums(made.folder()).write();

        assertThatThrownBy(() -> restore(made.name())).isInstanceOf(SQLException.class);

        assertThat(data.resolve(".restoring")).doesNotExist();
        assertThat(database.check()).isPositive();
    }

    @Test
    void what_would_fill_a_disk_is_not_copied_to_it() throws IOException {
        Path large = Files.createDirectories(place.resolve("large"));
        try (RandomAccessFile file = new RandomAccessFile(large.resolve("file").toFile(), "rw")) {
            file.setLength(Files.getFileStore(large).getUsableSpace() / 2 + GIGABYTE);
        }

        assertThatThrownBy(() -> new Tree(large).requireRoom(place, 2)).isInstanceOf(NoRoomException.class);
    }

    @Test
    void what_is_no_copy_is_not_put_back() throws Exception {
        assertThat(restore("2026-11-27T02-00-00Z")).containsExactly("restore.none", "2026-11-27T02-00-00Z");
        assertThat(restore(data.toString())).startsWith("restore.none");
    }

    @Test
    void a_database_that_somebody_has_open_is_left_alone() throws Exception {
        Backup made = copy(NIGHT);
        database.open(connection -> {
            assertThat(restore(made.name())).containsExactly("restore.running");
            assertThat(BackupCommand.make(data.toString(), folder.path().toString(), 0))
                    .containsExactly("backup.running");
            return true;
        });
        assertThat(BackupCommand.make(data.toString(), folder.path().toString(), 0))
                .startsWith("backup.done");
    }

    /** Each page of it is whole, so that only who compares the two sees it. */
    @Test
    void a_database_whose_index_lacks_what_its_table_has_gives_no_copy_and_those_before_it_stay() throws Exception {
        keep(1);
        Backup made = copy(NIGHT);
        String index = database.open(BackupTest::fileOfIndex);
        Files.copy(
                template.resolve("db/seg0").resolve(index),
                database.path().resolve("seg0").resolve(index),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> copy(NIGHT.plusSeconds(1))).isInstanceOf(SQLException.class);
        assertThat(folder.all()).containsExactly(made);
        assertThat(folder.path().toFile().list()).as("what takes room").containsExactly(made.name());
        assertThat(restore(made.name())).startsWith("restore.done");
    }

    @Test
    void what_a_stop_left_unfinished_is_no_copy_and_in_nobodys_way() throws Exception {
        Path left = folder.begin();
        Files.writeString(left.resolve("half"), "a copy");

        assertThat(folder.all()).isEmpty();
        assertThat(copy(NIGHT).name()).isEqualTo("2026-11-27T02-00-00Z");
        assertThat(left).doesNotExist();
    }

    @Test
    void what_was_deleted_or_cut_is_in_no_file_of_a_copy_made_afterwards() throws Exception {
        String words = "what nobody may read any more";
        database.open(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("create index mail_words on mail (words)");
                for (int id = 0; id < 20; id++) {
                    statement.executeUpdate("insert into booking values (" + id + ')');
                    statement.executeUpdate("insert into mail values (" + id + ", '" + words + ' ' + id + "')");
                }
                statement.executeUpdate("delete from mail where booking < 5");
                statement.executeUpdate("update mail set words = '-' where booking > 9");
                statement.executeUpdate("update mail set words = 'what stays' where booking between 5 and 9");
            }
            return true;
        });
        assertThat(filesWith(words, database.path()))
                .as("the database itself has it still")
                .isNotEmpty();

        Backup made = copy(NIGHT);

        assertThat(filesWith("what stays", made.folder())).isNotEmpty();
        assertThat(filesWith(words, made.folder())).isEmpty();
        assertThat(made.database().check()).isEqualTo(2);
    }

    private static List<Path> filesWith(String words, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> tells(file, words))
                    .toList();
        }
    }

    private static boolean tells(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void old_copies_go_but_never_the_newest() throws Exception {
        Backup first = copy(NIGHT);
        Backup second = copy(NIGHT.plus(Duration.ofDays(1)));
        Backup third = copy(NIGHT.plus(Duration.ofDays(2)));

        folder.forgetBefore(second.madeAt(), second.madeAt());
        assertThat(folder.all()).containsExactly(third, second).doesNotContain(first);
        folder.forgetBefore(NIGHT.plus(Duration.ofDays(30)), NIGHT.plus(Duration.ofDays(30)));
        assertThat(folder.all()).containsExactly(third);
    }

    @Test
    void nothing_goes_that_somebody_else_put_there() throws Exception {
        Path own = Files.createDirectories(data.resolve("db-until-audit"));
        Files.setLastModifiedTime(own, FileTime.from(NIGHT.minus(Duration.ofDays(99))));

        LeftBehind.databases(data).forgetBefore(NIGHT);

        assertThat(own).exists();
    }

    @Test
    void the_database_in_whose_place_a_copy_was_put_goes_as_old_copies_do() throws Exception {
        copy(NIGHT);
        String aside = restore("2026-11-27T02-00-00Z")[1];
        LeftBehind left = LeftBehind.databases(data);

        left.forgetBefore(NIGHT);
        assertThat(Path.of(aside)).exists();

        left.forgetBefore(NIGHT.plusSeconds(1));
        assertThat(Path.of(aside)).doesNotExist();
        assertThat(database.path()).exists();
        assertThat(folder.all()).as("copies that are still made").hasSize(1);
    }

    @Test
    void copies_in_the_usual_folder_go_only_when_there_is_a_newer_one_elsewhere() throws Exception {
        Backup last = copy(NIGHT);
        BackupFolder elsewhere = new BackupFolder(data.resolve("elsewhere"));
        Instant later = NIGHT.plus(Duration.ofDays(99));

        LeftBehind.of(data, folder, folder, false).forgetBefore(later);
        LeftBehind.of(data, folder, elsewhere, false).forgetBefore(later);
        assertThat(folder.all()).containsExactly(last);

        Instant next = NIGHT.plus(Duration.ofDays(1));
        database.open(connection -> new Copying(database.path(), elsewhere).make(connection, next));
        LeftBehind.of(data, folder, elsewhere, false).forgetBefore(later);
        assertThat(folder.all()).isEmpty();
        assertThat(elsewhere.all()).hasSize(1);
    }

    @Test
    void what_a_practice_left_behind_that_moved_goes_as_old_copies_do() throws Exception {
        Backup older = copy(NIGHT);
        Backup newer = copy(NIGHT.plus(Duration.ofDays(1)));
        Path moved = data.resolve(LeftBehind.MOVED);

        LeftBehind.of(data, folder, folder, true).forgetBefore(NIGHT.plus(Duration.ofDays(9)));
        assertThat(folder.all()).as("nothing moved").containsExactly(newer, older);

        Files.move(database.path(), moved);
        Files.setLastModifiedTime(moved, FileTime.from(NIGHT.plus(Duration.ofDays(3))));
        LeftBehind left = LeftBehind.of(data, folder, folder, true);
        left.forgetBefore(newer.madeAt());
        assertThat(folder.all()).containsExactly(newer);
        assertThat(moved).exists();

        left.forgetBefore(NIGHT.plus(Duration.ofDays(4)));
        assertThat(folder.all()).isEmpty();
        assertThat(moved).doesNotExist();
    }

    private Backup copy(Instant moment) throws SQLException, IOException {
        return database.open(connection -> new Copying(database.path(), folder).make(connection, moment));
    }

    private String[] restore(String wanted) throws SQLException, IOException {
        return BackupCommand.restore(wanted, data.toString(), folder.path().toString(), NIGHT.toEpochMilli());
    }

    private void keep(int id) throws SQLException, IOException {
        database.open(connection -> {
            book(id);
            return true;
        });
    }

    /** A booking and its mail are kept together or not at all. */
    private void book(int id) throws SQLException {
        EmbeddedDataSource open = new EmbeddedDataSource();
        open.setDatabaseName(database.path().toString());
        try (Connection connection = open.getConnection();
                PreparedStatement booking = connection.prepareStatement("insert into booking values (?)");
                PreparedStatement mail = connection.prepareStatement("insert into mail values (?, ?)")) {
            connection.setAutoCommit(false);
            booking.setInt(1, id);
            booking.executeUpdate();
            mail.setInt(1, id);
            mail.setString(2, "words ".repeat(100));
            mail.executeUpdate();
            connection.commit();
        }
    }

    private static void end(List<Future<?>> writers) {
        for (Future<?> writer : writers) {
            assertThat(writer).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    private static String fileOfIndex(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet number = statement.executeQuery(
                        "select c.conglomeratenumber from sys.sysconglomerates c join sys.systables t on t.tableid ="
                                + " c.tableid where t.tablename = 'BOOKING' and c.isindex")) {
            number.next();
            return "c" + Long.toHexString(number.getLong(1)) + ".dat";
        }
    }

    /** How many there are, of which each has its mail. */
    private static int bookings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery(
                        "select (select count(*) from booking), (select count(*) from mail) from sysibm.sysdummy1")) {
            counts.next();
            assertThat(counts.getInt(1)).isEqualTo(counts.getInt(2));
            return counts.getInt(1);
        }
    }
}
