package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person reads exists in both languages. */
class TextBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/nl/goedgesprek");
    private static final Pattern USED = Pattern.compile("text\\['([^']+)'\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private final Properties dutch = read(RESOURCES.resolve("text.properties"));
    private final Properties english = read(RESOURCES.resolve("text_en.properties"));

    @Test
    void every_sentence_exists_in_both_languages() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(dutch.stringPropertyNames());
    }

    @Test
    void the_launcher_speaks_both_languages() {
        assertThat(read(RESOURCES.resolve("launcher/launcher_nl.properties")).keySet())
                .isEqualTo(
                        read(RESOURCES.resolve("launcher/launcher.properties")).keySet());
    }

    @Test
    void no_sentence_is_empty() {
        assertThat(Stream.of(dutch, english).flatMap(texts -> texts.values().stream()))
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void no_sentence_is_written_twice() throws IOException {
        for (String bundle : List.of("text.properties", "text_en.properties")) {
            assertThat(Files.readAllLines(RESOURCES.resolve(bundle)))
                    .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_fill_in_the_same() {
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(dutch.getProperty(key))));
    }

    @Test
    void every_sentence_that_a_page_uses_exists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> faces =
                    pages.filter(page -> page.toString().endsWith(".xhtml")).toList();
            for (Path page : faces) {
                Matcher keys = USED.matcher(Files.readString(page));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        assertThat(dutch.stringPropertyNames()).containsAll(used);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
