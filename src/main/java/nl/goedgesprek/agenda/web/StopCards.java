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

/** Puts the plan of a day on cards. */
@Dependent
class StopCards {

    @Inject
    private IntakeService intake;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private Wording wording;

    List<StopCard> of(DayPlan<Appointment> plan) {
        return plan.stops().stream().map(this::card).toList();
    }

    Optional<DriveLine> home(DayPlan<Appointment> plan) {
        return plan.driveHome().map(leg -> line(leg, wording.drives().home(leg)));
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
        return line(leg, wording.drives().there(leg));
    }

    private DriveLine line(Leg leg, String words) {
        return new DriveLine(wording.time(leg.departure()), words, leg.isPossible() ? null : wording.impossible(leg));
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
