package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.SampleAppointment;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a letter travels. */
class MailMessagesTest {

    private static final String INVITING = "mixed(alternative(plain html calendar) ics)";
    private static final String ONLY_TEXT = "alternative(plain html)";
    private static final Scene SCENE = Scene.ordinary(Language.NL);

    static List<LetterKind> kinds() {
        return LetterKind.all();
    }

    static List<LetterKind> coachs() {
        return kinds().stream()
                .filter(kind -> kind.addressee() == Addressee.COACH)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "BOOKED, REQUEST",
        "REQUESTED, REQUEST",
        "ACCEPTED, REQUEST",
        "PROPOSED, REQUEST",
        "MOVED, REQUEST",
        "DECLINED, CANCEL",
        "CANCELLED, CANCEL"
    })
    void an_invitation_goes_beside_the_text_and_the_same_as_a_file(NoticeKind kind, String method) throws Exception {
        Received mail = Received.of(SCENE.letter(kind, Addressee.VISITOR));
        Part beside = mail.leaves().get(2);
        Part file = mail.leaves().get(3);

        assertThat(mail.structure()).isEqualTo(INVITING);
        assertThat(beside.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=" + method);
        assertThat(file.getContentType()).isEqualTo("application/ics; name=invite.ics");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(Received.content(file)).isEqualTo(Received.content(beside));
        assertThat(Received.text(beside)).startsWith("BEGIN:VCALENDAR\r\n").contains("METHOD:" + method + "\r\n");
    }

    @Test
    void the_organizer_is_who_sends_it() throws Exception {
        Received mail = Received.of(SCENE.letter(NoticeKind.BOOKED, Addressee.VISITOR));
        String unfolded = Received.text(mail.leaves().get(2)).replace("\r\n ", "");

        assertThat(unfolded).containsPattern("ORGANIZER[^\r\n]*:mailto:gesprek@example\\.nl\r\n");
        assertThat(unfolded).containsPattern("ATTENDEE[^\r\n]*:mailto:jan@example\\.nl\r\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUGGESTED", "REMINDER", "INTAKE", "AFTERWARDS"})
    void what_changes_no_calendar_has_no_invitation(NoticeKind kind) throws Exception {
        assertThat(Received.of(SCENE.letter(kind, Addressee.VISITOR)).structure())
                .isEqualTo(ONLY_TEXT);
    }

    @Test
    void a_suggestion_that_came_to_nothing_is_struck_from_no_calendar() throws Exception {
        Appointment suggestion = SampleAppointment.cancelled(SCENE.suggestions(Venue.AT_CLIENT), null);

        assertThat(structure(suggestion)).isEqualTo(ONLY_TEXT);
    }

    @Test
    void a_suggestion_that_was_accepted_is_struck_when_it_is_cancelled() throws Exception {
        Appointment accepted =
                SampleAppointment.moved(SCENE.suggestions(Venue.AT_CLIENT), Scene.TUESDAY, AppointmentStatus.CONFIRMED);

        assertThat(structure(SampleAppointment.cancelled(accepted, null))).isEqualTo(INVITING);
    }

    @ParameterizedTest
    @MethodSource("coachs")
    void the_coach_is_never_invited_by_himself(LetterKind kind) throws Exception {
        Received mail = Received.of(kind.of(SCENE));

        assertThat(mail.structure())
                .isIn(ONLY_TEXT, "mixed(alternative(plain html) calendar)", "mixed(alternative(plain html) pdf)");
        assertThat(new String(mail.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("method=REQUEST");
    }

    @Test
    void the_coach_gets_a_copy_for_his_calendar() throws Exception {
        Part file = Received.of(SCENE.letter(NoticeKind.BOOKED, Addressee.COACH))
                .leaves()
                .get(2);

        assertThat(file.getFileName()).isEqualTo("goed-gesprek.ics");
        assertThat(Received.text(file)).contains("METHOD:PUBLISH\r\n");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_headers_are_these_and_no_others(LetterKind kind) throws Exception {
        Received mail = Received.of(kind.of(SCENE));

        assertThat(mail.headerNames())
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "Reply-To",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted",
                        "Content-Language");
        assertThat(mail.message().getMessageID()).isEqualTo(Received.MESSAGE_ID);
        assertThat(mail.message().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.message().getHeader("Content-Language")).containsExactly("nl");
        assertThat(mail.message().getReplyTo()).containsExactly(new InternetAddress("sanne@example.nl"));
        assertThat(mail.message().getFrom()).containsExactly(new InternetAddress("gesprek@example.nl"));
        assertThat(mail.message().getSentDate()).isEqualTo(Scene.NOW);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_arrives_is_what_was_written(LetterKind kind) throws Exception {
        Letter letter = kind.of(Scene.full("Zoë Müller 😀 שלום"));
        Received mail = Received.of(letter);

        assertThat(mail.message().getSubject()).isEqualTo(letter.subject());
        assertThat(Received.text(mail.leaves().get(0))).isEqualTo(letter.plain().replace("\n", "\r\n"));
        assertThat(Received.text(mail.leaves().get(1))).isEqualTo(letter.html().replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_byte_is_one_that_any_server_takes(LetterKind kind) throws Exception {
        byte[] bytes = Received.of(kind.of(Scene.full("Zoë 😀"))).bytes();

        assertThat(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n")))
                .allSatisfy(line -> assertThat(line).matches("[\\t\\x20-\\x7E]{0,200}"));
    }

    @Test
    void an_international_domain_travels_as_ascii() throws Exception {
        Letter letter = SCENE.letter(NoticeKind.BOOKED, Addressee.VISITOR);
        MailAddress abroad = new MailAddress("Jörg", "joerg@bücher.example");
        Letter sent = new Letter(
                abroad,
                letter.replyTo(),
                letter.language(),
                letter.subject(),
                letter.blocks(),
                letter.paper(),
                letter.enclosure());

        assertThat(Received.of(sent).message().getAllRecipients())
                .containsExactly(new InternetAddress("joerg@xn--bcher-kva.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jan",
                "a@b\r\nBcc: c@d.nl",
                "a@b.nl, c@d.nl",
                "<a@b.nl>",
                "a b@c.nl",
                "a@b.nl\u0000",
                "a@b@c.nl"
            })
    void what_is_no_single_address_gets_no_mail(String email) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("Jan", email));
    }

    private static String structure(Appointment appointment) throws Exception {
        return Received.of(SCENE.about(appointment, NoticeKind.CANCELLED, Addressee.VISITOR))
                .structure();
    }
}
