package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.clients.EmailAddress;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.StrictJson;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.practice.Colour;
import nl.goedgesprek.practice.LogoPicture;
import nl.goedgesprek.practice.Slug;
import nl.goedgesprek.travel.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in to do harm and needs no server to be tried: a test for each kind of attack. */
class HostileInputTest {

    private static final int LONG = 50_000;

    private static final Pattern TEXT_AS_MARKUP = Pattern.compile(
            "escape=\"(?!true)|(inner|outer)HTML\\s*\\+?=(?!=)|insertAdjacentHTML|document\\.write|\\beval\\(|new Function\\b");

    /** What somebody wrote is shown as text on every page that there is, also on those that no test fills. */
    @Test
    void stored_markup_no_page_and_no_script_of_ours_takes_a_text_for_markup() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> pages = files.filter(file -> file.toString().matches(".*\\.(xhtml|js)"))
                    .toList();

            assertThat(pages).hasSizeGreaterThan(100).noneMatch(HostileInputTest::takesTextForMarkup);
        }
    }

    private static boolean takesTextForMarkup(Path page) {
        try {
            return TEXT_AS_MARKUP.matcher(Files.readString(page)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs of what a pattern may take in many ways, with an end that it never takes. */
    static List<String> longRuns() {
        return Stream.of("a", "1", " ", "-", ".", "a.", "a-", "1 ", "a@", "@", "\n", "é", "+31 ", "((", "\u0301")
                .flatMap(run -> Stream.of("", "a@", "#").map(begin -> begin + run.repeat(LONG / run.length()) + "!"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("longRuns")
    void regular_expressions_that_explode_read_a_long_text_in_no_time(String text) {
        List<Function<String, Object>> readers = List.of(
                EmailAddress::parse,
                typed -> PhoneNumber.parse(typed, "NL"),
                Postcode::parse,
                Colour::parse,
                Slug::of,
                TypedMoment::date,
                TypedMoment::time,
                Prose::of);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> readers.forEach(reader -> assertThat(reader.apply(text)).isNotNull()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
                "GIF89a/*<script>alert(1)</script>*/",
                "%PDF-1.4 <script>",
                "PK\u0003\u0004../../../etc/passwd",
                "push graphic-context\nviewbox 0 0 1 1\nfill 'url(https://evil.example/)'"
            })
    void svg_xml_and_other_files_that_pose_as_a_picture_are_none(String file) {
        assertThat(LogoPicture.of(file.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"a\":[", "\"", "{\"a\":\"\\u"})
    void json_nested_without_end_is_no_object(String level) {
        byte[] deep = level.repeat(LONG).getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(StrictJson.object(deep)).isEmpty());
    }

    /** That nothing is looked up but by this hash, {@code RetentionIT.of_every_code…} sees in the database. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "../../etc/passwd", "' or '1'='1", "%00", "code\r\nSet-Cookie: a=b"})
    void a_guessed_code_becomes_a_hash_of_hexadecimal_digits_whatever_stands_in_it(String guessed) {
        assertThat(new SecretCode(guessed).hash()).matches("[0-9a-f]{64}").isNotEqualTo(guessed);
    }

    @Test
    void a_guessed_code_is_one_of_too_many() {
        assertThat(Stream.generate(SecretCode::random).limit(1000).map(SecretCode::value))
                .doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(value).hasSizeGreaterThanOrEqualTo(27));
    }
}
