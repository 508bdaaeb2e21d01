package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.DayPlanner;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.travel.PostcodeTravelTimes;

/** Writes what is owed by mail, from how things are now. */
@Dependent
class LetterWriter {

    @Inject
    private PracticeService practice;

    @Inject
    private AccountService accounts;

    @Inject
    private AgendaService agenda;

    @Inject
    private IntakeService intake;

    @Inject
    private PostcodeTravelTimes travel;

    @Inject
    private BaseUrl base;

    @Inject
    private Clock clock;

    /**
     * @param from who sends it
     * @param code opens the visitor's page; what stands for it where nobody is to have it
     * @throws IllegalArgumentException when the addressee hears nothing of this kind
     */
    Letter write(Topic topic, MailAddress from, String code) {
        Letterhead head = head(topic.coach(), from);
        if (topic.kind() == NoticeKind.MORNING && topic.addressee() == Addressee.COACH) {
            return new MorningLetter(head, plan(topic.coach(), topic.day())).write();
        }
        Appointment appointment = topic.subject();
        return switch (topic.addressee()) {
            case VISITOR -> new VisitorLetter(head, appointment, code, asks(appointment)).write(topic.kind());
            case COACH -> new CoachLetter(head, appointment).write(topic.kind());
        };
    }

    /** The coach gets the answers where he logs in; until he can, whoever sends the mail gets them. */
    private Letterhead head(Coach coach, MailAddress from) {
        MailAddress his = accounts.emailOf(coach.getId())
                .map(email -> new MailAddress(coach.getName(), email))
                .orElse(from);
        return new Letterhead(from, his, practice.practice(), base, clock.instant());
    }

    private boolean asks(Appointment appointment) {
        return intake.hasOpenQuestions(appointment.getId(), appointment.type().questionnaire());
    }

    private DayPlan<Appointment> plan(Coach coach, LocalDate date) {
        DayPlanner planner =
                new DayPlanner(practice.practice().zone(), coach.base().place(), travel, travel::kilometres);
        List<Appointment> appointments = agenda.appointments(coach, planner.day(date));
        return planner.plan(date, appointments, Appointment::commitment);
    }
}
