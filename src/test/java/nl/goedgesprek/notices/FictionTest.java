package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.SampleAppointment;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.SamplePerson;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.SamplePractice;
import nl.goedgesprek.scheduling.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom a practice that is only to be tried writes. */
class FictionTest {

    private static final Coach COACH = SamplePractice.coach("Sanne");
    private static final MeetingType CALL =
            SamplePractice.type(COACH, Venue.REMOTE, new BilingualText("Video", "Video"));

    private final Fiction demo = new Fiction(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marieke@vandamtechniek.example.com",
                "jan@EXAMPLE.ORG",
                "jan@example.net",
                "jan@praktijk.example",
                "jan@iets.test",
                "jan@localhost"
            })
    void whom_nobody_can_reach_is_not_written_to(String email) {
        assertThat(demo.isAddressed(notice(Addressee.VISITOR, email))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan@example.nl", "jan@anexample.com", "jan@example.com.nl", "jan.example.com@bedrijf.nl"})
    void who_tries_it_with_his_own_address_gets_his_mail(String email) {
        assertThat(demo.isAddressed(notice(Addressee.VISITOR, email))).isFalse();
    }

    @Test
    void the_coach_gets_his_mail() {
        assertThat(demo.isAddressed(notice(Addressee.COACH, "jan@example.com"))).isFalse();
        assertThat(demo.isAddressed(
                        Owed.morning(COACH, LocalDate.of(2027, 1, 12)).at(Scene.NOW)))
                .isFalse();
    }

    @Test
    void a_practice_in_earnest_writes_to_everybody() {
        assertThat(new Fiction(false).isAddressed(notice(Addressee.VISITOR, "jan@example.com")))
                .isFalse();
    }

    private static Notice notice(Addressee addressee, String email) {
        Contact contact = new Contact("Jan", email, null, Language.NL, null, null, null);
        Appointment call = SampleAppointment.of(
                new Wish(CALL, null, null), Scene.TUESDAY, SamplePerson.of(contact), AppointmentStatus.CONFIRMED);
        return new Owed(NoticeKind.BOOKED, addressee, "key", COACH, call, null).at(Scene.NOW);
    }
}
