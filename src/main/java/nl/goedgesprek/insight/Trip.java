package nl.goedgesprek.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.practice.Address;
import org.jspecify.annotations.Nullable;

/**
 * A drive for the tax log. How far it is was reckoned by the model that draws the coach's day, and not read from his
 * dashboard.
 *
 * @param kilometres whole, as his day shows them
 * @param visit to which it leads; none for the way home
 */
public record Trip(
        LocalDate date,
        Address from,
        Address to,
        int kilometres,
        @Nullable Appointment visit) {

    /** The drives of a day, in order. */
    static List<Trip> of(DayPlan<Appointment> plan, Address base) {
        List<Trip> trips = new ArrayList<>();
        Address where = base;
        for (Stop<Appointment> stop : plan.stops()) {
            Optional<Address> place = stop.meeting().meetingPlace(base);
            if (stop.driveThere().isPresent() && place.isPresent()) {
                Leg leg = stop.driveThere().get();
                trips.add(new Trip(plan.date(), where, place.get(), leg.kilometres(), stop.meeting()));
            }
            where = place.orElse(where);
        }
        if (plan.driveHome().isPresent()) {
            trips.add(new Trip(plan.date(), where, base, plan.driveHome().get().kilometres(), null));
        }
        return trips;
    }

    /** The conversation to which it leads; empty for the way home. */
    public Optional<Appointment> towards() {
        return Optional.ofNullable(visit);
    }
}
