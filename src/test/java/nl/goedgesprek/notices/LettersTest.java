package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.SampleAppointment;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What letters say. */
class LettersTest {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<]+");
    private static final Scene DUTCH = Scene.ordinary(Language.NL);

    static List<LetterKind> kinds() {
        return LetterKind.all();
    }

    static List<LetterKind> unheard() {
        return LetterKind.none();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_is_written_in_the_language_of_its_reader(LetterKind kind) {
        Letter dutch = kind.of(DUTCH);
        Letter english = kind.of(Scene.ordinary(Language.EN));

        assertThat(dutch.html()).contains("<html lang=\"nl\">");
        assertThat(english.html()).contains("<html lang=\"en\">");
        assertThat(english.subject()).isNotEqualTo(dutch.subject());
        assertThat(Stream.of(dutch, english))
                .allSatisfy(letter -> assertThat(letter.subject() + letter.plain() + letter.html())
                        .doesNotContainPattern("\\{\\d"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_phone_number_and_no_reason_is_mailed(LetterKind kind) {
        Letter letter = kind.of(DUTCH);

        assertThat(letter.subject() + letter.plain() + letter.html()).doesNotContain("612345678", Scene.REASON);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void plain_text_has_short_lines_and_each_link_on_a_line_of_its_own(LetterKind kind) {
        assertThat(kind.of(DUTCH).plain().lines()).allSatisfy(line -> {
            if (LINK.matcher(line).find()) {
                assertThat(line).matches(LINK);
            } else {
                assertThat(line).hasSizeLessThanOrEqualTo(PlainText.WIDTH);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void html_loads_nothing_and_links_only_to_the_practice_and_to_a_map(LetterKind kind) {
        String html = kind.of(DUTCH).html();

        assertThat(html).doesNotContain("<img", "<link", "<script", "url(", "@import");
        assertThat(LINK.matcher(html).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("https://gesprek.example.nl/")
                        || link.startsWith("https://www.openstreetmap.org/directions?to="));
    }

    @ParameterizedTest
    @MethodSource("unheard")
    void what_somebody_is_not_to_hear_is_not_written(LetterKind kind) {
        Appointment visit = DUTCH.meeting(Venue.AT_CLIENT, AppointmentStatus.CONFIRMED);

        assertThatIllegalArgumentException().isThrownBy(() -> DUTCH.about(visit, kind.kind(), kind.addressee()));
    }

    @Test
    void the_subject_says_who_what_and_when() {
        assertThat(visitors(NoticeKind.BOOKED).subject())
                .isEqualTo("Afgesproken met Sanne de Vries: Bezoek bij jou, dinsdag 12 januari, 10:00");
        assertThat(coachs(NoticeKind.BOOKED).subject())
                .isEqualTo("Nieuwe afspraak: Jan Jansen, bezoek, di 12 januari, 10:00");
        assertThat(coachs(NoticeKind.SUGGESTED).subject())
                .isEqualTo("Eigen voorstel: Jan Jansen, bezoek, di 12 januari, 10:00, of twee andere momenten");
        assertThat(coachs(NoticeKind.MORNING).subject())
                .isEqualTo("Vandaag, dinsdag 12 januari: twee gesprekken, eerst Jan Jansen om 10:00");
    }

    @Test
    void who_is_visited_reads_one_clock_by_name_whatever_his_own() {
        Scene abroad = Scene.from(ZoneId.of("Europe/Lisbon"));

        assertThat(abroad.letter(NoticeKind.BOOKED, Addressee.VISITOR).plain())
                .contains("10:00–11:00 uur, Nederlandse tijd (Europe/Amsterdam)")
                .doesNotContain("Lisbon");
    }

    @Test
    void who_talks_from_elsewhere_reads_both_clocks_when_they_differ() {
        Letter letter = remote("Europe/Lisbon", Addressee.VISITOR);

        assertThat(letter.subject()).endsWith("dinsdag 12 januari, 10:00 Nederlandse tijd");
        assertThat(letter.plain())
                .contains("10:00–11:00 uur, Nederlandse tijd (Europe/Amsterdam)")
                .contains("Bij jou: 09:00–10:00 uur, West-Europese tijd (Europe/Lisbon)")
                .contains("kan tot maandag 11 januari, 10:00 uur Nederlandse\ntijd.");
        assertThat(remote("Europe/Lisbon", Addressee.COACH).plain()).contains("Bij Jan Jansen: 09:00–10:00 uur");
    }

    @Test
    void of_two_clocks_that_tell_the_same_he_reads_one() {
        assertThat(remote("Europe/Paris", Addressee.VISITOR).plain()).doesNotContain("Bij jou", "Paris");
    }

    @Test
    void where_it_is_another_day_then_that_is_said() {
        assertThat(remote("Pacific/Auckland", Addressee.VISITOR).plain()).contains("Bij jou: 22:00–23:00 uur");
        assertThat(remote("Pacific/Honolulu", Addressee.VISITOR).plain())
                .contains("Bij jou: maandag 11 januari, 23:00–00:00 uur");
    }

    @Test
    void a_clock_is_compared_on_the_day_of_the_call() {
        Instant afterTheChange = Instant.parse("2027-03-28T08:00:00Z");
        Scene phoenix = Scene.from(ZoneId.of("America/Phoenix"));
        Appointment call = SampleAppointment.moved(
                phoenix.meeting(Venue.REMOTE, AppointmentStatus.CONFIRMED),
                afterTheChange,
                AppointmentStatus.CONFIRMED);

        assertThat(phoenix.about(call, NoticeKind.BOOKED, Addressee.VISITOR).plain())
                .contains("zondag 28 maart 2027\n  10:00–11:00 uur", "Bij jou: 01:00–02:00 uur");
    }

    @Test
    void suggestions_are_listed_on_both_clocks() {
        Scene lisbon = Scene.from(ZoneId.of("Europe/Lisbon"));
        Letter letter = lisbon.about(lisbon.suggestions(Venue.REMOTE), NoticeKind.SUGGESTED, Addressee.VISITOR);

        assertThat(letter.plain())
                .contains("dinsdag 12 januari, 10:00 uur (bij jou: 09:00 uur)")
                .contains("donderdag 14 januari, 14:30 uur (bij jou: 13:30 uur)")
                .contains("Europe/Amsterdam", "Europe/Lisbon");
    }

    @Test
    void a_visitors_links_open_his_page_and_his_questions() {
        assertThat(visitors(NoticeKind.BOOKED).plain())
                .contains("\nhttps://gesprek.example.nl/afspraak/" + Scene.CODE + "\n")
                .contains("\nhttps://gesprek.example.nl/afspraak/" + Scene.CODE + "/vooraf\n");
    }

    @Test
    void who_comes_to_the_practice_is_shown_the_way() {
        Appointment walk = DUTCH.meeting(Venue.AT_PRACTICE, AppointmentStatus.CONFIRMED);

        assertThat(DUTCH.about(walk, NoticeKind.BOOKED, Addressee.VISITOR).plain())
                .contains("Slotlaan 1, 3701 AB Zeist", "https://www.openstreetmap.org/directions?to=Slotlaan+1");
    }

    @Test
    void he_is_told_until_when_he_can_change_it_and_when_he_no_longer_can() {
        Appointment soon = SampleAppointment.moved(
                DUTCH.meeting(Venue.AT_CLIENT, AppointmentStatus.CONFIRMED),
                Scene.NOW.plus(Duration.ofHours(23)),
                AppointmentStatus.CONFIRMED);

        assertThat(visitors(NoticeKind.BOOKED).plain())
                .contains("Verzetten of afzeggen kan tot maandag 11 januari, 10:00 uur.");
        assertThat(DUTCH.about(soon, NoticeKind.BOOKED, Addressee.VISITOR).plain())
                .contains("kun je zelf niets meer veranderen")
                .doesNotContain("kan tot");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "DECLINED"})
    void the_coachs_words_are_quoted(NoticeKind kind) {
        assertThat(visitors(kind).plain())
                .contains("> Dinsdag zit ik al vol, maar donderdag ben ik bij jou in de buurt.\n> Dan neem ik");
    }

    @Test
    void what_moved_and_waits_again_says_so() {
        Appointment moved = SampleAppointment.moved(
                DUTCH.meeting(Venue.AT_CLIENT, AppointmentStatus.REQUESTED),
                Scene.THURSDAY,
                AppointmentStatus.REQUESTED);

        assertThat(DUTCH.about(moved, NoticeKind.MOVED, Addressee.VISITOR).subject())
                .startsWith("Gewijzigde aanvraag");
        assertThat(DUTCH.about(moved, NoticeKind.MOVED, Addressee.COACH).plain())
                .contains("wacht weer op je antwoord", "/admin/aanvragen");
    }

    @Test
    void the_coach_hears_how_somebody_goes_on_and_of_a_no_the_day_of_erasure() {
        Appointment more = SampleAppointment.followedUp(
                DUTCH.meeting(Venue.AT_CLIENT, AppointmentStatus.CONFIRMED), FollowUp.CONTINUE);

        assertThat(DUTCH.about(more, NoticeKind.FOLLOWED_UP, Addressee.COACH).plain())
                .contains("Jan Jansen wil verder praten.")
                .doesNotContain("gewist");
        assertThat(coachs(NoticeKind.FOLLOWED_UP).plain()).contains("wordt op maandag 12 juli 2027\ngewist.");
    }

    @Test
    void the_morning_is_told_in_order_with_the_drives() {
        assertThat(coachs(NoticeKind.MORNING).plain())
                .containsSubsequence(
                        "Je vertrekt om 09:30 uur",
                        "09:30\n  Vertrek: 20 min · 17 km, aankomst 09:50",
                        "10:00–11:00\n  Jan Jansen, directeur",
                        "Oudegracht 12, 3511 AB Utrecht",
                        "11:15\n  Naar huis: 20 min · 17 km, aankomst 11:35",
                        "13:00–14:00",
                        "Video · aanvraag");
    }

    private static Letter visitors(NoticeKind kind) {
        return DUTCH.letter(kind, Addressee.VISITOR);
    }

    private static Letter coachs(NoticeKind kind) {
        return DUTCH.letter(kind, Addressee.COACH);
    }

    private static Letter remote(String zone, Addressee addressee) {
        Scene scene = Scene.from(ZoneId.of(zone));
        Appointment call = scene.meeting(Venue.REMOTE, AppointmentStatus.CONFIRMED);
        return scene.about(call, NoticeKind.BOOKED, addressee);
    }
}
