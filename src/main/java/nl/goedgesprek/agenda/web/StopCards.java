package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.coaching.SessionNumber;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.scheduling.TimeRange;

/** Puts the plan of a day on cards. */
@Dependent
class StopCards {

    @Inject
    private Beforehand beforehand;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private SessionService sessions;

    @Inject
    private OutsideTimes outside;

    @Inject
    private Wording wording;

    List<StopCard> of(DayPlan<Appointment> plan) {
        List<Appointment> meetings = plan.stops().stream().map(Stop::meeting).toList();
        if (meetings.isEmpty()) {
            return List.of();
        }
        Known known = new Known(
                sessions.numbers(meetings.stream().map(Appointment::getId).toList()),
                outside.between(meetings.get(0).coach(), span(meetings)));
        Optional<Appointment> last =
                meetings.stream().filter(meeting -> isAfterHome(plan, meeting)).findFirst();
        return plan.stops().stream()
                .map(stop -> card(stop, last.filter(stop.meeting()::equals).flatMap(is -> line(plan)), known))
                .toList();
    }

    /** He may be home again before a conversation that is a call. */
    private static boolean isAfterHome(DayPlan<Appointment> plan, Appointment meeting) {
        return plan.driveHome()
                .filter(home -> !meeting.time().start().isBefore(home.departure()))
                .isPresent();
    }

    /** What is looked up once for all of a day. */
    private record Known(Map<Long, SessionNumber> numbers, List<OutsideTime> outside) {}

    private static TimeRange span(List<Appointment> meetings) {
        Instant end = meetings.stream()
                .map(meeting -> meeting.time().end())
                .max(Instant::compareTo)
                .orElseThrow();
        return new TimeRange(meetings.get(0).time().start(), end);
    }

    /** The drive home after all conversations; empty when he drives before one of them, whose card tells it then. */
    Optional<DriveLine> home(DayPlan<Appointment> plan) {
        return plan.stops().stream().anyMatch(stop -> isAfterHome(plan, stop.meeting()))
                ? Optional.empty()
                : line(plan);
    }

    private Optional<DriveLine> line(DayPlan<Appointment> plan) {
        return plan.driveHome().map(leg -> line(leg, wording.drives().home(leg)));
    }

    private StopCard card(Stop<Appointment> stop, Optional<DriveLine> home, Known known) {
        Appointment appointment = stop.meeting();
        String name = appointment.person().agendaName();
        String who = wording.who(appointment.person());
        String door =
                appointment.address().map(address -> " · " + address.line()).orElse("");
        return new StopCard(
                appointment.getId(),
                home.orElse(null),
                stop.driveThere().map(this::line).orElse(null),
                wording.times(appointment.time()),
                name,
                who.equals(name) ? null : who,
                what(appointment, known.numbers()),
                wording.venueAndStatus(appointment) + door,
                beforehand.firstWords(appointment).orElse(null),
                arrivals.noteFor(appointment).orElse(null),
                wording.delay(appointment).orElse(null),
                appointment.address().map(Address::directions).orElse(null),
                appointment.person().phone().orElse(null),
                outside.clash(appointment, known.outside()).map(outside::words).orElse(null),
                EntryStyle.of(appointment));
    }

    private String what(Appointment appointment, Map<Long, SessionNumber> numbers) {
        SessionNumber number = numbers.get(appointment.getId());
        return number == null
                ? appointment.type().title().in(wording.language())
                : wording.text("today.session", number.number(), number.agreed());
    }

    private DriveLine line(Leg leg) {
        return line(leg, wording.drives().there(leg));
    }

    private DriveLine line(Leg leg, String words) {
        return new DriveLine(
                wording.time(leg.departure()),
                words,
                wording.drives().trouble(leg).orElse(null));
    }
}
