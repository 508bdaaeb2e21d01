package nl.goedgesprek.notices;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Part;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Colour;
import nl.goedgesprek.practice.HouseStyle;
import nl.goedgesprek.practice.LogoPicture;
import nl.goedgesprek.practice.PublicText;
import nl.goedgesprek.practice.PublicTexts;
import nl.goedgesprek.practice.TextGroup;
import nl.goedgesprek.practice.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters in the coach's own words, in his colours and with his mark. */
class OwnLettersTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final LogoPicture MARK = mark(400, 100);
    private static final HouseStyle BLUE = new HouseStyle(
            Colour.parse("#234f8a").orElseThrow(), Colour.parse("#8a2352").orElseThrow());
    private static final LetterPaper OWN_PAPER = new LetterPaper(BLUE, MARK);

    static List<LetterKind> visitors() {
        return LetterKind.visitorsInOwnWords();
    }

    static List<LetterKind> kinds() {
        return LetterKind.all();
    }

    @Test
    void every_mail_to_a_visitor_can_be_said_in_own_words() {
        assertThat(PublicTexts.groups().stream().filter(TextGroup::mail).map(TextGroup::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(VisitorWording.values()).map(Enum::name), Stream.of("CLOSING"))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void own_words_stand_in_the_subject_and_in_both_texts(LetterKind kind) {
        Letter letter = kind.of(saying("Eigen {naam} bij {coach}: {gesprek}."));
        String said = "Eigen Jan Jansen bij Sanne de Vries: Bezoek bij jou.";

        assertThat(letter.subject()).isEqualTo(said);
        assertThat(letter.html().split(Pattern.quote(said), -1)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(letter.plain().replace('\n', ' ').split(Pattern.quote(said), -1))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void facts_and_links_are_there_whatever_the_coach_says(LetterKind kind) {
        Letter ours = kind.of(Scene.ordinary(Language.NL));
        Letter own = kind.of(saying("."));

        assertThat(own.blocks().stream().filter(OwnLettersTest::isNoText))
                .containsExactlyElementsOf(
                        ours.blocks().stream().filter(OwnLettersTest::isNoText).toList());
    }

    private static boolean isNoText(Block block) {
        return !(block instanceof Block.Paragraph) && !(block instanceof Block.Heading);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void markup_in_own_words_is_text(LetterKind kind) {
        assertThat(tags(kind.of(saying("<script>alert(1)</script> <img src=x> \"' & </title>"))))
                .isEqualTo(tags(kind.of(saying("."))));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void an_empty_line_begins_a_paragraph(LetterKind kind) {
        Letter letter = kind.of(saying("Een\ntwee\n\ndrie"));

        assertThat(letter.subject()).isEqualTo("Een twee drie");
        assertThat(letter.blocks()).contains(new Block.Paragraph("Een\ntwee"), new Block.Paragraph("drie"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_mark_lies_beside_the_html_and_nowhere_else(LetterKind kind) throws Exception {
        Received plain = Received.of(kind.of(Scene.ordinary(Language.NL)));
        Received own = Received.of(kind.of(onOwnPaper()));
        Part picture = own.leaves().get(2);

        assertThat(own.structure()).isEqualTo(plain.structure().replace("html", "related(html png)"));
        assertThat(Received.content(picture)).isEqualTo(MARK.png());
        assertThat(picture.getDisposition()).isEqualTo(Part.INLINE);
        assertThat(picture.getHeader("Content-ID")).containsExactly("<mark@goed-gesprek>");
        assertThat(Received.text(own.leaves().get(1)))
                .contains("<img src=\"cid:mark@goed-gesprek\" alt=\"\" width=\"176\" height=\"44\"")
                .doesNotContain("src=\"http");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_practices_colours_stand_in_the_place_of_ours(LetterKind kind) {
        assertThat(kind.of(onOwnPaper()).html())
                .contains("#234f8a", BLUE.deep().css())
                .doesNotContain("#1f5a4a", "#163f34", "#e4efe9", "#b4492f", "#9fd3bf", "#2d7561", "{{");
    }

    @Test
    void a_colour_is_read_in_the_dark_too() {
        Colour black = Colour.parse("#000000").orElseThrow();
        Map<String, String> colours = new LetterPaper(new HouseStyle(black, black), null).colours();

        assertThat(Colour.parse(colours.getOrDefault("pale", "")).orElseThrow().contrast(new Colour(0x2a, 0x3a, 0x34)))
                .isGreaterThanOrEqualTo(HouseStyle.LEAST_CONTRAST);
    }

    @Test
    void who_looks_at_a_mail_on_a_page_sees_the_mark_without_asking_for_it() {
        assertThat(new LetterKind(NoticeKind.BOOKED, Addressee.VISITOR)
                        .of(onOwnPaper())
                        .htmlAlone())
                .contains("<img src=\"data:image/png;base64,iVBOR")
                .doesNotContain("cid:");
    }

    private static Scene onOwnPaper() {
        return Scene.ordinary(Language.NL).on(new Stationery(Words.OURS, OWN_PAPER));
    }

    /** All that the coach can say of mails, in the same words. */
    private static Scene saying(String words) {
        Map<Words.Slot, String> own = PublicTexts.groups().stream()
                .filter(TextGroup::mail)
                .flatMap(group -> group.texts().stream())
                .map(PublicText::key)
                .collect(toMap(key -> new Words.Slot(key, Language.NL), key -> words));
        return Scene.ordinary(Language.NL)
                .on(new Stationery(new Words(own, List.of(Language.values())), LetterPaper.USUAL));
    }

    private static List<String> tags(Letter letter) {
        return TAG.matcher(letter.html()).results().map(MatchResult::group).toList();
    }

    private static LogoPicture mark(int width, int height) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", png);
            return new LogoPicture(png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
