package nl.goedgesprek.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.NodeTurn;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;

/** Knows what the passing of time owes: reminders, questions afterwards, the coach's note on his day. */
@Stateless
@Allowed(Circle.SERVICES)
public class TimelyService {

    static final Duration AFTERWARDS = Duration.ofHours(1);
    static final Duration UNANSWERED = Duration.ofDays(3);

    /** No reminder comes earlier than this. */
    private static final Duration AHEAD = Duration.ofDays(31);

    /** After a conversation that is longer ago nobody is asked any more. */
    private static final Duration LONG_AGO = Duration.ofDays(3);

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaService agenda;

    @Inject
    private IntakeService intake;

    @Inject
    private ManageService manage;

    @Inject
    private Present present;

    @Inject
    private NodeTurn turn;

    @Inject
    private Clock clock;

    /**
     * Lets one node after the other do something, in transactions of its own.
     *
     * @return what that gives
     */
    @Allowed(value = Circle.SERVICES, carries = true)
    public boolean inTurn(BooleanSupplier deed) {
        turn.take();
        return deed.getAsBoolean();
    }

    /** All that is owed at this moment, also what was owed before. */
    public List<Owed> owed() {
        Practice settings = practice.practice();
        Instant now = clock.instant();
        return practice.coaches().stream()
                .flatMap(coach -> Stream.of(
                                before(coach, settings, now),
                                after(coach, settings, now),
                                unanswered(coach, now),
                                morning(coach, settings, now))
                        .flatMap(each -> each))
                .toList();
    }

    private Stream<Owed> before(Coach coach, Practice settings, Instant now) {
        List<Appointment> coming = confirmed(coach, new TimeRange(now, now.plus(AHEAD)));
        Stream<Owed> reminders = coming.stream()
                .filter(appointment -> isTime(appointment, appointment.type().reminder(), now))
                .map(Owed::reminder);
        Stream<Owed> intakes = coming.stream()
                .filter(appointment -> isTime(appointment, settings.intakeReminder(), now))
                .filter(appointment -> intake.isAwaitingAnswers(
                        appointment.getId(), appointment.type().questionnaire()))
                .filter(manage::opensAnswersByMail)
                .map(Owed::intake);
        return Stream.concat(reminders, intakes);
    }

    /** Whether so long before its start is past, and it was arranged before that: else its visitor just heard. */
    private static boolean isTime(Appointment appointment, Duration before, Instant now) {
        Instant moment = appointment.time().start().minus(before);
        return !before.isZero()
                && !now.isBefore(moment)
                && now.isBefore(appointment.time().start())
                && appointment.arrangedAt().isBefore(moment);
    }

    /** One that was only written down afterwards was not made with us. */
    private Stream<Owed> after(Coach coach, Practice settings, Instant now) {
        if (!settings.asksAfterwards()) {
            return Stream.empty();
        }
        return confirmed(coach, new TimeRange(now.minus(LONG_AGO), now)).stream()
                .filter(appointment -> !now.isBefore(appointment.time().end().plus(AFTERWARDS)))
                .filter(appointment ->
                        appointment.createdAt().isBefore(appointment.time().end()))
                .map(Owed::afterwards);
    }

    private List<Appointment> confirmed(Coach coach, TimeRange time) {
        return agenda.appointments(coach, time).stream()
                .filter(appointment ->
                        appointment.getStatus() == AppointmentStatus.CONFIRMED && !appointment.isErased())
                .toList();
    }

    private Stream<Owed> unanswered(Coach coach, Instant now) {
        return agenda.waiting(coach).stream()
                .filter(appointment -> appointment.getStatus().isWaitingForCoach() && !appointment.isErased())
                .filter(appointment -> !now.isBefore(appointment.arrangedAt().plus(UNANSWERED)))
                .map(Owed::unanswered);
    }

    private Stream<Owed> morning(Coach coach, Practice settings, Instant now) {
        ZonedDateTime local = now.atZone(settings.zone());
        boolean time = settings.morningNote()
                .filter(note -> !local.toLocalTime().isBefore(note))
                .isPresent();
        return time && Relevance.holdsOn(local.toLocalDate(), local, present.hasPlans(coach, local.toLocalDate()))
                ? Stream.of(Owed.morning(coach, local.toLocalDate()))
                : Stream.empty();
    }
}
