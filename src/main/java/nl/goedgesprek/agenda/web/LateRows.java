package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Delays;
import nl.goedgesprek.agenda.Stop;

/** Works out who would hear what when the coach is late today. */
@Dependent
class LateRows {

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    /** Whom he still meets today, in order; one whose conversation should have begun is still to come when he is late. */
    List<Stop<Appointment>> expected() {
        return expected(days.plan(days.today()));
    }

    /** The same of a plan of today that was read already. */
    List<Stop<Appointment>> expected(DayPlan<Appointment> today) {
        Instant now = clock.instant();
        return today.stops().stream()
                .filter(stop -> stop.meeting().getStatus() == AppointmentStatus.CONFIRMED)
                .filter(stop -> now.isBefore(stop.meeting().time().end()))
                .toList();
    }

    /** Whether its conversation should have begun. */
    boolean hasBegun(Appointment appointment) {
        return !clock.instant().isBefore(appointment.time().start());
    }

    /** @param minutes how late he is for the first of them */
    List<LateRow> rows(List<Stop<Appointment>> ahead, int minutes) {
        return Delays.of(ahead, minutes, Appointment::time).entrySet().stream()
                .map(this::row)
                .toList();
    }

    private LateRow row(Map.Entry<Appointment, Integer> delay) {
        Appointment appointment = delay.getKey();
        int minutes = delay.getValue();
        String name = appointment.person().agendaName();
        if (appointment.arrival().delayMinutes() == minutes) {
            return new LateRow(null, wording.text(minutes == 0 ? "late.row.unconcerned" : "late.row.same", name));
        }
        Instant start = appointment.time().start();
        String text = minutes == 0
                ? wording.text("late.row.onTime", name, wording.time(start))
                : wording.text(
                        "late.row", name, wording.time(start.plus(Duration.ofMinutes(minutes))), wording.time(start));
        return new LateRow(appointment.getId() + " " + minutes, text);
    }
}
