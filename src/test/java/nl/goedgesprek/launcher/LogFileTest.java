package nl.goedgesprek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final long FULL = 1000;

    @TempDir
    private Path folder;

    @Test
    void what_the_process_before_wrote_stays() throws IOException {
        write("why it ended");
        write("the next start");

        assertThat(log()).content().isEqualTo("why it ended\nthe next start\n");
    }

    @Test
    void however_much_is_written_a_few_files_are_kept_and_in_them_the_last_of_it() throws IOException {
        try (PrintStream log = log(FULL)) {
            for (int line = 1; line <= 5000; line++) {
                log.println("line " + line);
            }
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(LogFile.OLDER + 1)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(FULL))
                    .allSatisfy(file ->
                            assertThat(file).content().startsWith("line ").endsWith("\n"));
        }
        assertThat(log()).content().endsWith("line 5000\n");
        String first = Files.readAllLines(log()).get(0).substring("line ".length());
        assertThat(folder.resolve("goed-gesprek.log.1"))
                .content()
                .endsWith("line " + (Integer.parseInt(first) - 1) + '\n');
    }

    @Test
    void one_that_is_full_already_makes_room_at_the_start() throws IOException {
        Files.writeString(log(), "x".repeat((int) FULL) + '\n');

        write("the next start");

        assertThat(log()).content().isEqualTo("the next start\n");
        assertThat(folder.resolve("goed-gesprek.log.1")).content().startsWith("xxx");
    }

    @Test
    void one_that_cannot_become_an_older_one_goes_on() throws IOException {
        Files.createDirectories(folder.resolve("goed-gesprek.log." + LogFile.OLDER + "/in the way"));
        for (int number = 1; number < LogFile.OLDER; number++) {
            Files.createFile(folder.resolve("goed-gesprek.log." + number));
        }
        Files.writeString(log(), "x".repeat((int) FULL) + '\n');

        write("it goes on");

        assertThat(log()).content().endsWith("\nit goes on\n");
    }

    private void write(String line) throws IOException {
        try (PrintStream log = log(FULL)) {
            log.println(line);
        }
    }

    private PrintStream log(long full) throws IOException {
        return new PrintStream(new LogFile(log(), full), true, StandardCharsets.UTF_8);
    }

    private Path log() {
        return folder.resolve("goed-gesprek.log");
    }
}
