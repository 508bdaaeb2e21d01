package nl.goedgesprek.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.travel.Postcode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What led to nothing is gone on the day that was named, out of every table, and not a day before. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final Instant LAST_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(7));

    /** Stands in everything that this test writes down, and in nothing else. */
    private final String mark = "merk" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    private Retention retention;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private PracticeService practice;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war(RetentionIT.class);
    }

    @Test
    void who_said_no_is_erased_on_the_named_day() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.followUp(visit.getId(), FollowUp.NO);
        assertErasedOnTheNamedDay(visit);
        assertThat(appointments.find(visit.getId()).orElseThrow().time()).isEqualTo(visit.time());
    }

    @Test
    void what_was_cancelled_is_erased_on_the_named_day() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.cancel(visit.getId(), mark);
        markMails(visit);
        assertThat(tablesThatTell()).contains("NOTICE");
        assertErasedOnTheNamedDay(visit);
    }

    @Test
    void a_request_that_nobody_answered_is_erased_on_the_named_day() throws Exception {
        Instant nextWeek = Instant.now().plus(Duration.ofDays(7));
        assertErasedOnTheNamedDay(written(AppointmentStatus.REQUESTED, nextWeek));
    }

    @Test
    void who_wants_to_talk_on_is_not_erased() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.followUp(visit.getId(), FollowUp.CONTINUE);
        retention.eraseWhatIsDue(Instant.now().plus(Duration.ofDays(400)));
        assertThat(tablesThatTell()).contains("PERSON", "INTAKE_ANSWER", "APPOINTMENT", "ORGANISATION");
    }

    @Test
    void who_has_another_appointment_stays_known_until_that_is_erased_too() throws Exception {
        Appointment cancelled = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Appointment second = agenda.enter(
                new Reservation(
                        new Wish(cancelled.type(), cancelled.address().orElseThrow(), null),
                        LAST_WEEK.plus(Duration.ofDays(1)),
                        cancelled.person(),
                        SecretCode.random().hash()),
                AppointmentStatus.CONFIRMED);
        appointments.cancel(cancelled.getId(), null);
        retention.eraseWhatIsDue(namedDay(cancelled));
        assertThat(tablesThatTell()).containsExactly("APPOINTMENT", "ORGANISATION", "PERSON");

        appointments.followUp(second.getId(), FollowUp.NO);
        retention.eraseWhatIsDue(namedDay(second));
        assertThat(tablesThatTell()).isEmpty();
    }

    /** As a mail server might, that names whom it does not know. */
    private void markMails(Appointment visit) throws SQLException {
        new Tables(dataSource)
                .change("update notice set last_error = '" + mark + "' where appointment_id = " + visit.getId());
    }

    private void assertErasedOnTheNamedDay(Appointment visit) throws Exception {
        Instant day = namedDay(visit);

        retention.eraseWhatIsDue(day.minusSeconds(1));
        assertThat(tablesThatTell()).contains("PERSON", "INTAKE_ANSWER", "APPOINTMENT", "ORGANISATION", "MANAGE_CODE");

        retention.eraseWhatIsDue(day);
        retention.eraseWhatIsDue(day);
        assertThat(tablesThatTell()).isEmpty();
    }

    private Instant namedDay(Appointment visit) {
        Practice rules = practice.practice();
        Instant ended =
                appointments.find(visit.getId()).orElseThrow().ledToNothingAt().orElseThrow();
        return rules.erasureDay(ended)
                .atTime(LocalTime.MIN)
                .atZone(rules.zone())
                .toInstant();
    }

    private Appointment written(AppointmentStatus status, Instant start) {
        MeetingType type = practice.meetingType("bezoek").orElseThrow();
        Person person = clients.register(
                new Contact(mark, mark + "@example.nl", "+31612345678", Language.NL, null, mark + " BV", mark));
        Address address = new Address(new Postcode("NL", "3511AB"), "12", null).in(mark, mark);
        String hash = (mark + SecretCode.random().hash()).substring(0, 64);
        Appointment visit = agenda.enter(new Reservation(new Wish(type, address, null), start, person, hash), status);
        QuestionnaireVersion version = intake.newest(type.questionnaire()).orElseThrow();
        String question = version.questions().get(2).getKey();
        intake.store(visit.getId(), version, new Answers(Map.of(question, mark)));
        return visit;
    }

    /** The tables with a row in which the mark stands. */
    private List<String> tablesThatTell() throws SQLException {
        return new Tables(dataSource)
                .rows().entrySet().stream()
                        .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(mark)))
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
