package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;

/** Holds what is owed against how things are now. */
@Dependent
class Present {

    @Inject
    private NoticeRepository repository;

    @Inject
    private AgendaService agenda;

    @Inject
    private IntakeService intake;

    @Inject
    private ManageService manage;

    @Inject
    private PracticeService practice;

    @Inject
    private AccountService accounts;

    @Inject
    private AddressService addresses;

    @Inject
    private Clock clock;

    /** Whether it is still to be sent. What somebody asked for once more is not held back by what was sent since. */
    boolean calls(Notice notice) {
        return holds(notice) && (notice.resends() > 0 || !repository.isOvertaken(notice));
    }

    /** Whether it would be sent if somebody asked for it now. */
    boolean callsWhenAskedFor(Notice notice) {
        return notice.state() == NoticeState.WAITING ? calls(notice) : holds(notice);
    }

    /** Whether what it says is true. */
    private boolean holds(Notice notice) {
        if (notice.kind() == NoticeKind.PASSWORD) {
            return Relevance.holdsAsked(notice.createdAt(), clock.instant())
                    && accounts.emailOf(notice.coach().getId()).isPresent();
        }
        if (notice.kind().isAboutLogin()) {
            return Relevance.holdsAsked(notice.createdAt(), clock.instant())
                    && addresses.asked(notice.coach().getId()).isPresent();
        }
        if (notice.kind() == NoticeKind.RIGHTS) {
            return Relevance.holdsOwn(notice.createdAt(), clock.instant()) && !isLeaving(notice) && isProvable(notice);
        }
        if (notice.kind() == NoticeKind.FAREWELL) {
            return isLeaving(notice);
        }
        return notice.appointment()
                .map(appointment ->
                        !appointment.isErased() && Relevance.holds(notice.kind(), situation(notice, appointment)))
                .orElseGet(() -> callsForADay(notice.coach(), notice.date().orElseThrow()));
    }

    private static boolean isLeaving(Notice notice) {
        return notice.appointment()
                .filter(appointment -> appointment.person().isLeaving())
                .isPresent();
    }

    /** Whether a mail to where he is reached still shows who he is; it did when he asked for it. */
    private static boolean isProvable(Notice notice) {
        return notice.appointment()
                .filter(appointment -> !appointment.person().isAddressChanged())
                .isPresent();
    }

    private Relevance.Situation situation(Notice notice, Appointment appointment) {
        return new Relevance.Situation(
                appointment.getStatus(),
                appointment.time(),
                isOfTheSameMoment(notice, appointment),
                appointment.followUp().isPresent(),
                notice.kind() == NoticeKind.INTAKE
                        && intake.isAwaitingAnswers(
                                appointment.getId(), appointment.type().questionnaire())
                        && manage.opensAnswersByMail(appointment),
                clock.instant());
    }

    private static boolean isOfTheSameMoment(Notice notice, Appointment appointment) {
        return switch (notice.kind()) {
            case REMINDER -> Owed.reminder(appointment).onceKey().equals(notice.onceKey());
            case UNANSWERED -> Owed.unanswered(appointment).onceKey().equals(notice.onceKey());
            default -> true;
        };
    }

    private boolean callsForADay(Coach coach, LocalDate day) {
        ZonedDateTime now = clock.instant().atZone(practice.practice().zone());
        return Relevance.holdsOn(day, now, hasPlans(coach, day));
    }

    /** Whether a coach has an appointment on a day, on the practice's clock. */
    boolean hasPlans(Coach coach, LocalDate day) {
        TimeRange whole =
                TimeRange.ofDays(day, day.plusDays(1), practice.practice().zone());
        return !agenda.appointments(coach, whole).isEmpty();
    }
}
