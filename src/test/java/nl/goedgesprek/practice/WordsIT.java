package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database keeps of the coach's own words. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class WordsIT {

    private static final PublicText HINT = PublicTexts.find("book.place.hint").orElseThrow();
    private static final Words.Slot DUTCH = new Words.Slot(HINT.key(), Language.NL);
    private static final Words.Slot ENGLISH = new Words.Slot(HINT.key(), Language.EN);
    private static final Words.Slot FOOTER = new Words.Slot("own.footer", Language.NL);

    @Inject
    private WordsService service;

    @Inject
    private PracticeService practice;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void nothingIsChanged() throws SQLException {
        Tables tables = new Tables(dataSource);
        tables.change("delete from own_text");
        tables.change("update practice set own_texts = 0");
    }

    @Test
    void what_the_coach_says_is_kept_and_what_he_leaves_as_it_was_is_not() throws SQLException {
        say(Map.of(DUTCH, "  Dan rijd ik\r\nniet voor niets. ", ENGLISH, HINT.standard(Language.EN), FOOTER, ""));

        assertThat(words().own()).containsExactly(Map.entry(DUTCH, "Dan rijd ik niet voor niets."));
        assertThat(rows()).hasSize(1);
        assertThat(practice.practice().ownTexts()).isEqualTo(1);
    }

    @Test
    void what_is_ours_again_leaves_nothing_behind() throws SQLException {
        say(Map.of(DUTCH, "Eigen.", ENGLISH, "My own.", FOOTER, "KvK 1234"));

        say(Map.of(DUTCH, "", ENGLISH, HINT.standard(Language.EN), FOOTER, " \n "));

        assertThat(words().say(HINT, Language.NL, Map.of())).isEqualTo(HINT.standard(Language.NL));
        assertThat(rows()).isEmpty();
        assertThat(practice.practice().ownTexts()).isZero();
    }

    @Test
    void other_texts_stay_as_they_are() {
        say(Map.of(DUTCH, "Eigen."));
        say(Map.of(FOOTER, "KvK 1234"));
        say(Map.of(DUTCH, "Nog meer eigen."));

        assertThat(words().own()).containsOnly(Map.entry(DUTCH, "Nog meer eigen."), Map.entry(FOOTER, "KvK 1234"));
        assertThat(practice.practice().ownTexts()).isEqualTo(2);
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        int seen = practice.practice().version();
        service.say(Map.of(DUTCH, "Van het ene venster."), seen);

        assertThatExceptionOfType(SettingsChangedException.class)
                .isThrownBy(() -> service.say(Map.of(DUTCH, "Van het andere."), seen));
        assertThat(words().own()).containsExactly(Map.entry(DUTCH, "Van het ene venster."));
    }

    @Test
    void of_two_who_save_at_once_one_is_told_so() throws Exception {
        int seen = practice.practice().version();

        List<String> outcomes = AtOnce.call(Stream.of("Een.", "Twee.")
                .map(text -> (Callable<String>) () -> outcome(text, seen))
                .toList());

        assertThat(outcomes).containsExactlyInAnyOrder("saved", "changed");
        assertThat(rows()).hasSize(1);
    }

    private String outcome(String text, int seen) {
        try {
            service.say(Map.of(DUTCH, text), seen);
            return "saved";
        } catch (SettingsChangedException meanwhile) {
            return "changed";
        }
    }

    @Test
    void nothing_is_saved_when_something_is_wrong_and_every_field_is_named() {
        Map<Words.Slot, String> typed =
                Map.of(DUTCH, "Dag {naam}", ENGLISH, "x".repeat(601), FOOTER, "Een accolade { te veel");

        assertThatExceptionOfType(ViolationException.class)
                .isThrownBy(() -> say(typed))
                .satisfies(wrong -> assertThat(wrong.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("book.place.hint-nl", "book.place.hint-en", "own.footer-nl"));
        assertThat(words().own()).isEmpty();
    }

    private void say(Map<Words.Slot, String> typed) {
        service.say(typed, practice.practice().version());
    }

    private Words words() {
        return service.words(practice.practice());
    }

    private List<String> rows() throws SQLException {
        Map<String, List<String>> all = new Tables(dataSource).rows();
        return Stream.of("OWN_TEXT", "own_text")
                .flatMap(name -> all.getOrDefault(name, List.of()).stream())
                .toList();
    }
}
