package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.Question;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.PracticeService;

/** Puts the plan of a day on cards. */
@Dependent
class StopCards {

    @Inject
    private IntakeService intake;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private PracticeService practice;

    @Inject
    private Wording wording;

    List<StopCard> of(DayPlan<Appointment> plan) {
        return plan.stops().stream().map(this::card).toList();
    }

    Optional<DriveLine> home(DayPlan<Appointment> plan) {
        return plan.driveHome().map(leg -> line(leg, wording.text("drive.home")));
    }

    private StopCard card(Stop<Appointment> stop) {
        Appointment appointment = stop.meeting();
        String door =
                appointment.address().map(address -> " · " + address.line()).orElse("");
        return new StopCard(
                appointment.getId(),
                stop.driveThere().map(this::line).orElse(null),
                wording.times(appointment.time()),
                appointment.person().agendaName(),
                wording.venueAndStatus(appointment) + door,
                intake.response(appointment.getId())
                        .flatMap(StopCards::firstWords)
                        .orElse(null),
                arrivals.noteFor(appointment).orElse(null),
                wording.delay(appointment).orElse(null),
                appointment.address().map(Address::directions).orElse(null),
                appointment.person().phone().orElse(null),
                EntryStyle.of(appointment));
    }

    private DriveLine line(Leg leg) {
        Address base = practice.coach().base();
        boolean fromBase = leg.from().equals(base.place());
        return line(
                leg,
                fromBase
                        ? wording.text("drive.leave", base.city().orElse(base.line()))
                        : wording.text("drive.between"));
    }

    private DriveLine line(Leg leg, String words) {
        return new DriveLine(
                wording.time(leg.departure()),
                words + " · " + wording.drive(leg) + " · " + wording.arrival(leg),
                leg.isPossible() ? null : wording.impossible(leg));
    }

    /** The first thing that somebody wrote in sentences. */
    static Optional<String> firstWords(IntakeResponse response) {
        return response.version().questions().stream()
                .filter(question -> question.getKind() == QuestionKind.LONG)
                .map(Question::getKey)
                .flatMap(key -> response.answers().of(key).stream())
                .findFirst();
    }
}
