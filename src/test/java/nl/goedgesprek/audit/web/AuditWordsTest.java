package nl.goedgesprek.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.undo.DeedKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written down has words in the owner's language. */
class AuditWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_act_and_everything_that_can_be_put_back_has_its_words(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("nl.goedgesprek.text", Locale.forLanguageTag(language));
        assertThat(texts.keySet())
                .containsAll(
                        Stream.of(Act.values()).map(act -> "audit.act." + act).toList())
                .containsAll(Stream.of(LinkReader.values())
                        .flatMap(reader ->
                                Stream.of("GIVEN", "ENDED").map(what -> "audit.ACCOUNT." + reader + "_LINK_" + what))
                        .toList())
                .containsAll(Stream.of(DeedKind.values())
                        .map(kind -> "audit.PUT_BACK." + kind)
                        .toList());
    }
}
