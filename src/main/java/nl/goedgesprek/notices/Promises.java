package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.access.AddressAsked;
import nl.goedgesprek.access.PasswordForgotten;
import nl.goedgesprek.access.PasswordResetService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentChanged;
import nl.goedgesprek.agenda.AppointmentErased;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.Change;
import nl.goedgesprek.practice.PracticeService;

/**
 * Owes both sides a mail for what happens to an appointment, and a coach one when his password is forgotten, in the transaction in which it happens: when that is rolled
 * back nothing is owed, and when it stands the mail does.
 */
@Dependent
class Promises {

    /** Who asks for another password again within this time after a link was mailed gets no other. */
    private static final Duration ONE_MAIL = Duration.ofMinutes(10);

    /** A visitor who changes his mind within this time after a mail about it waits for the next. */
    private static final Duration ONE_ANSWER = Duration.ofHours(1);

    /** What is due within this time may be written before what changes now can be read. */
    private static final Duration BEING_WRITTEN = Duration.ofMinutes(1);

    @Inject
    private NoticeRepository repository;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PracticeService practice;

    @Inject
    private PasswordResetService resets;

    @Inject
    private Clock clock;

    void owe(@Observes AppointmentChanged event) {
        Appointment appointment = appointments.of(event);
        if (event.change() == Change.FOLLOWED_UP) {
            oweAnswer(appointment);
            return;
        }
        Stream.of(Addressee.values())
                .filter(addressee -> hears(addressee, event.change()))
                .map(addressee -> Owed.change(event.change(), addressee, appointment))
                .forEach(owed -> repository.add(owed.at(clock.instant())));
    }

    /** Who said it himself is not told. */
    private static boolean hears(Addressee addressee, Change change) {
        return change != Change.DELAYED || addressee == Addressee.VISITOR;
    }

    /**
     * How a visitor goes on is mailed to the coach at once. When he changes his mind in the hour after that, one mail at its end
     * says what he wants by then, however often he did.
     */
    private void oweAnswer(Appointment appointment) {
        Instant now = clock.instant();
        Optional<Instant> last = repository.about(appointment.getId()).stream()
                .filter(notice -> notice.kind() == NoticeKind.FOLLOWED_UP)
                .map(Notice::dueAt)
                .max(Comparator.naturalOrder());
        if (last.filter(now.plus(BEING_WRITTEN)::isBefore).isEmpty()) {
            Instant due = last.map(told -> told.plus(ONE_ANSWER))
                    .filter(now::isBefore)
                    .orElse(now);
            repository.add(Owed.change(Change.FOLLOWED_UP, Addressee.COACH, appointment)
                    .at(now, due));
        }
    }

    /**
     * Its link is made when it is sent, and opens nothing before. Who asks again meanwhile, or soon after, gets no other mail:
     * many would fill a mailbox, and each closes the link before it.
     */
    void owe(@Observes PasswordForgotten event) {
        Instant now = clock.instant();
        boolean fresh = resets.isOpenSince(event.coachId(), now.minus(ONE_MAIL));
        Instant longAgo = now.minus(PasswordResetService.STAYS_OPEN);
        if (!fresh && !repository.isOnItsWay(NoticeKind.PASSWORD, event.coachId(), longAgo)) {
            owe(NoticeKind.PASSWORD, event.coachId());
        }
    }

    /** The same of its link. */
    void owe(@Observes AddressAsked event) {
        owe(NoticeKind.ADDRESS, event.coachId());
        owe(NoticeKind.ADDRESS_ASKED, event.coachId());
    }

    private void owe(NoticeKind kind, long coachId) {
        practice.coach(coachId)
                .map(coach -> Owed.login(kind, coach))
                .ifPresent(owed -> repository.add(owed.at(clock.instant())));
    }

    /** Forgets every mail about it; what a mail server answered may name the person. */
    void forget(@Observes AppointmentErased event) {
        repository.forget(event.appointmentId());
    }
}
