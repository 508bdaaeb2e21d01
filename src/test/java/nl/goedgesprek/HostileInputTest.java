package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.Device;
import nl.goedgesprek.booking.ContactCheck;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.calendars.UnreadableCalendarException;
import nl.goedgesprek.clients.EmailAddress;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.insight.Period;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.StrictJson;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.practice.Colour;
import nl.goedgesprek.practice.LogoPicture;
import nl.goedgesprek.practice.Slug;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.travel.PostcodeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in to do harm and needs no server to be tried: a test for each kind of attack. */
class HostileInputTest {

    private static final int LONG = 50_000;

    private static final PlaceCheck PLACES = places();

    private static final Pattern TEXT_AS_MARKUP = Pattern.compile(
            "escape=\"(?!true)|(inner|outer)HTML\\s*\\+?=(?!=)|insertAdjacentHTML|document\\.write|\\beval\\(|new Function\\b");

    /** As the server makes one. */
    private static PlaceCheck places() {
        try {
            PlaceCheck places = new PlaceCheck();
            Field postcodes = PlaceCheck.class.getDeclaredField("postcodes");
            postcodes.setAccessible(true);
            postcodes.set(places, new PostcodeTable());
            return places;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

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
                Prose::of,
                Device::of,
                Period::named,
                typed -> new Answers(Map.of("key", typed)),
                typed -> new Credentials(typed, "").violations(),
                typed -> new Credentials("a@example.nl", typed).violations(),
                typed -> ContactCheck.violations(new ContactEntry(typed, typed, typed, typed, typed, typed)),
                typed -> PLACES.violations(new PlaceEntry(typed, typed, typed, typed, typed)));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> readers.forEach(reader -> assertThat(reader.apply(text)).isNotNull()));
    }

    /** The same of those that no other package sees; one may say that it is no text of its kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "access.CommonPasswords.contain",
                "access.RecoveryCode.hash",
                "audit.Receipt.of",
                "booking.rest.Moment.parse",
                "booking.Typed.line",
                "calendars.CalendarAddress.parse",
                "calendars.PlainLine.of",
                "calendars.TimesOnly.of",
                "clients.PlainWords.of",
                "clients.SearchQuery.of",
                "intake.web.DraftDeed.of",
                "notices.Clean.lines",
                "notices.Clean.value",
                "platform.Network.parse",
                "platform.RequestMark.number"
            })
    void regular_expressions_that_explode_within_a_package_read_a_long_text_in_no_time(String reader) throws Exception {
        int dot = reader.lastIndexOf('.');
        Method method = Class.forName("nl.goedgesprek." + reader.substring(0, dot))
                .getDeclaredMethod(reader.substring(dot + 1), String.class);
        method.setAccessible(true);

        for (String text : longRuns()) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(method, text));
        }
    }

    private static void read(Method reader, String text) throws IllegalAccessException {
        try {
            assertThat(reader.invoke(null, text)).isNotNull();
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOf(UnreadableCalendarException.class);
        }
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
