package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.access.AskedAddress;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.agenda.BusyTime;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.DayPlanner;
import nl.goedgesprek.agenda.Unavailable;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.travel.PostcodeTravelTimes;

/** Writes what is owed by mail, from how things are now. */
@Dependent
class LetterWriter {

    @Inject
    private Letterheads letterheads;

    @Inject
    private AddressService addresses;

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private BusyService busy;

    @Inject
    private IntakeService intake;

    @Inject
    private ManageService manage;

    @Inject
    private PostcodeTravelTimes travel;

    /**
     * @param from who sends it
     * @param code opens the visitor's page, or the one for another password; what stands for it where nobody is to have it
     * @throws IllegalArgumentException when the addressee hears nothing of this kind
     */
    Letter write(Topic topic, MailAddress from, String code) {
        Letterhead head = letterheads.of(topic.coach(), from);
        if (topic.kind() == NoticeKind.MORNING && topic.addressee() == Addressee.COACH) {
            return morning(head, topic.coach(), topic.day());
        }
        if (topic.kind() == NoticeKind.PASSWORD && topic.addressee() == Addressee.COACH) {
            return new PasswordLetter(head, code).write();
        }
        if (topic.kind().isAboutLogin()) {
            return address(topic, head, code);
        }
        Appointment appointment = topic.subject();
        if (topic.kind() == NoticeKind.RIGHTS && topic.addressee() == Addressee.VISITOR) {
            return new RightsLetter(head, appointment, code).link();
        }
        if (topic.kind() == NoticeKind.FAREWELL) {
            RightsLetter letter = new RightsLetter(head, appointment, code);
            return topic.addressee() == Addressee.COACH ? letter.toCoach() : letter.farewell();
        }
        return switch (topic.addressee()) {
            case VISITOR -> new VisitorLetter(head, appointment, code, asks(appointment)).write(topic.kind());
            case COACH -> new CoachLetter(head, appointment).write(topic.kind());
        };
    }

    private Letter address(Topic topic, Letterhead head, String code) {
        AskedAddress asked = addresses
                .asked(topic.coach().getId())
                .orElseThrow(() -> new IllegalArgumentException("nobody hears of " + topic.kind()));
        AddressLetter letter = new AddressLetter(head, asked, code);
        return topic.kind() == NoticeKind.ADDRESS ? letter.toNew() : letter.toOld();
    }

    private boolean asks(Appointment appointment) {
        return intake.hasOpenQuestions(appointment.getId(), appointment.type().questionnaire())
                && manage.opensAnswersByMail(appointment);
    }

    private Letter morning(Letterhead head, Coach coach, LocalDate date) {
        DayPlanner planner =
                new DayPlanner(practice.practice().zone(), coach.base().place(), travel, travel::kilometres);
        TimeRange day = planner.day(date);
        List<BusyTime> taken = busy.between(coach, day);
        Unavailable unavailable = new Unavailable(
                blocking.between(coach, day).stream()
                        .map(BlockedTime::commitment)
                        .toList(),
                taken.stream().map(BusyTime::commitment).toList());
        DayPlan<Appointment> plan =
                planner.plan(date, agenda.appointments(coach, day), Appointment::commitment, unavailable);
        return new MorningLetter(head, plan, taken.stream().map(BusyTime::time).toList()).write();
    }
}
