package nl.goedgesprek.practice;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the coach may say in his own words, and what he may not write there. */
class PublicTextsTest {

    private static final Map<Placeholder, Object> VALUES =
            Stream.of(Placeholder.values()).collect(toMap(name -> name, name -> "<" + name + ">"));
    private static final PublicText LEAD = text("mail.visitor.BOOKED.lead");
    private static final PublicText HINT = text("book.place.hint");

    /** So that a coach who changes one word changes nothing else. */
    @ParameterizedTest
    @EnumSource
    void our_text_as_the_coach_would_have_written_it_says_the_same(Language language) {
        assertThat(all()).allSatisfy(text -> {
            String written = text.standard(language);
            Words own = new Words(Map.of(new Words.Slot(text.key(), language), written), List.of(Language.values()));

            assertThat(own.say(text, language, VALUES))
                    .isEqualTo(Words.OURS.say(text, language, VALUES))
                    .doesNotContain("{", "null");
            assertThat(text.violation(language, text.kept(written))).isEmpty();
            assertThat(text.kept(written)).isEqualTo(written);
        });
    }

    @ParameterizedTest
    @EnumSource
    void each_has_a_name_and_says_where_it_is_read(Language language) {
        assertThat(all()).allSatisfy(text -> {
            assertThat(Texts.text(language, "words.label." + text.role())).isNotBlank();
            assertThat(Texts.text(language, "words.where." + text.role())).isNotBlank();
        });
        assertThat(PublicTexts.groups()).allSatisfy(group -> {
            assertThat(Texts.text(language, "words.group." + group.name())).isNotBlank();
            assertThat(Texts.text(language, "words.when." + group.name())).isNotBlank();
        });
    }

    @Test
    void no_name_means_two_things() {
        assertThat(Stream.of(Placeholder.values())
                        .flatMap(name -> Stream.of(name.in(Language.NL), name.in(Language.EN))
                                .distinct()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dag {naam}.", "Hello {name}.", "Dag {NAAM} van { coach }.", "'s Ochtends 100% $1 \\ ''"})
    void a_name_counts_in_either_language_whatever_its_case(String typed) {
        assertThat(LEAD.violation(Language.NL, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Dag {voornaam}, {x}', {voornaam}", "Dag {0}, {0}", "Dag {}, {}", "{minuten} later, {minuten}"})
    void a_name_that_nobody_can_fill_in_is_refused_by_name(String typed, String name) {
        assertThat(LEAD.violation(Language.NL, typed))
                .hasValue(new Violation(
                        "mail.visitor.BOOKED.lead-nl",
                        "words.violation.unknown",
                        List.of(name, "{naam}, {coach}, {gesprek}, {datum}")));
    }

    @Test
    void where_nothing_can_be_named_nothing_is_offered() {
        assertThat(HINT.violation(Language.EN, "Dear {name}"))
                .hasValue(new Violation("book.place.hint-en", "words.violation.none", List.of("{name}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dag {naam", "Dag naam}", "{{naam}}", "{", "}{"})
    void a_stray_brace_is_refused(String typed) {
        assertThat(LEAD.violation(Language.NL, typed).map(Violation::message)).hasValue("words.violation.brace");
    }

    @Test
    void a_text_has_an_end() {
        assertThat(HINT.violation(Language.NL, "x".repeat(600))).isEmpty();
        assertThat(HINT.violation(Language.NL, "x".repeat(601)))
                .hasValue(new Violation("book.place.hint-nl", "violation.length", List.of(600)));
    }

    @Test
    void it_is_kept_without_what_is_no_text_and_in_as_many_lines_as_there_may_be() {
        assertThat(HINT.kept(" Een\r\n\r\ntwee\u0000\u202E drie ")).isEqualTo("Een twee drie");
        assertThat(LEAD.kept("Een\r\ntwee  \r\n \r\n\r\n\r\ndrie\u0007")).isEqualTo("Een\ntwee\n\ndrie");
    }

    private static List<PublicText> all() {
        return PublicTexts.groups().stream()
                .flatMap(group -> group.texts().stream())
                .toList();
    }

    private static PublicText text(String key) {
        return PublicTexts.find(key).orElseThrow();
    }
}
