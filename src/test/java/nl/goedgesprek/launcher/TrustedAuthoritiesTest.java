package nl.goedgesprek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedAuthoritiesTest {

    @TempDir
    private Path folder;

    @Test
    void those_of_java_are_trusted_or_those_whom_its_owner_put_in_their_place() throws IOException {
        Path javas = Files.createFile(folder.resolve("cacerts"));
        assertThat(TrustedAuthorities.file(folder)).isEqualTo(javas);

        Path owners = Files.createFile(folder.resolve("jssecacerts"));
        assertThat(TrustedAuthorities.file(folder)).isEqualTo(owners);
    }
}
