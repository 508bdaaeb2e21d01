package nl.goedgesprek.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.goedgesprek.support.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void nobody_else_may_read_it() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("new").resolve("keys.json"));
        file.create("sleutels");
        file.change(keys -> keys + " en andere");
        assertThat(file.read()).isEqualTo("sleutels en andere");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("new").toFile().list()).containsExactlyInAnyOrder("keys.json", "keys.json.lock");
    }

    @Test
    void what_can_only_be_read_is_not_offered_to_be_changed() throws IOException {
        KeyFile own = new KeyFile(folder.resolve("keys.json"));
        own.create("sleutels");
        assertThat(own.isChangeable()).isTrue();
        assertThat(folder.toFile().list()).containsExactly("keys.json");
        // There nobody makes a file, not even root.
        assertThat(new KeyFile(Path.of("/proc/self/keys.json")).isChangeable()).isFalse();
        assertThat(new KeyFile(folder.resolve("gone/keys.json")).isChangeable()).isFalse();
    }

    @Test
    void of_many_who_make_one_at_once_all_read_the_same() throws Exception {
        KeyFile file = new KeyFile(folder.resolve("keys.json"));
        List<Callable<String>> nodes = IntStream.range(0, 16)
                .<Callable<String>>mapToObj(node -> () -> {
                    file.create("sleutels van " + node);
                    return file.read();
                })
                .toList();
        assertThat(AtOnce.call(nodes)).hasSize(16).containsOnly(file.read());
    }

    @Test
    void of_two_who_renew_it_at_once_one_is_told_and_what_the_other_made_stays() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("keys.json"));
        file.create("een");
        file.change(keys -> {
            assertThatThrownBy(() -> file.change(other -> other + " twee"))
                    .isInstanceOf(KeysBeingRenewedException.class);
            return keys + " drie";
        });
        assertThat(file.read()).isEqualTo("een drie");
        assertThat(file.change(keys -> keys + " vier")).isEqualTo("een drie vier");
    }
}
