package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskReadinessTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_in_which_one_can_write_is_good_and_stays_empty() {
        assertThat(DiskReadiness.state(folder)).isEqualTo("good");
        assertThat(folder).isEmptyDirectory();
    }

    /** Nobody can write in a file as in a folder, root neither. */
    @Test
    void one_in_which_nothing_can_be_written_is_told() throws IOException {
        assertThat(DiskReadiness.state(Files.createFile(folder.resolve("file"))))
                .isEqualTo("not writable");
    }

    @Test
    void one_that_is_not_there_is_gone() {
        assertThat(DiskReadiness.state(folder.resolve("none"))).isEqualTo("gone");
    }
}
