package nl.goedgesprek.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp/admin");

    /** Who adds a page says for whom it is; until then nobody sees it. */
    @Test
    void of_every_page_is_said_for_whom_it_is() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> DeskPages.FOLDER + page.getFileName()))
                    .allSatisfy(page -> assertThat(DeskPages.of(page)).as(page).isPresent());
        }
    }

    @Test
    void of_a_page_that_is_not_there_nothing_is_said() {
        assertThat(DeskPages.of("/admin/geheim.xhtml")).isEmpty();
        assertThat(DeskPages.of("/admin/today")).isEmpty();
    }
}
