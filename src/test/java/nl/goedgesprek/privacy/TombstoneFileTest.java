package nl.goedgesprek.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased stands in a file that only grows, whatever happened to its last line. */
class TombstoneFileTest {

    private static final Identity ONE = Identity.ofPerson(1, Instant.EPOCH);
    private static final Identity OTHER = Identity.ofPerson(1, Instant.EPOCH.plusMillis(1));

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read() throws IOException {
        TombstoneFile file = new TombstoneFile(folder.resolve("new/erased.txt"));
        assertThat(file.read()).isEmpty();
        file.append(List.of(ONE));
        file.append(List.of(OTHER));
        assertThat(file.read()).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void a_line_that_was_broken_off_spoils_no_other() throws IOException {
        Path path = folder.resolve("erased.txt");
        TombstoneFile file = new TombstoneFile(path);
        file.append(List.of(ONE));
        Files.writeString(path, OTHER.hash().substring(0, 20), StandardOpenOption.APPEND);
        assertThat(file.read()).containsExactly(ONE);
        file.append(List.of(OTHER));
        assertThat(file.read()).containsExactlyInAnyOrder(ONE, OTHER);
    }
}
