package nl.goedgesprek.calendars;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.goedgesprek.undo.Undone;

/** Lets a calendar that was left come back: with the times that were known, until it is read afresh. */
@Dependent
class CalendarReturn {

    @Inject
    private OutsideRepository repository;

    @Inject
    private Clock clock;

    void follow(@Observes Undone undone) {
        undone.of(OutsideCalendar.TABLE).stream()
                .map(repository::lock)
                .flatMap(Optional::stream)
                .forEach(calendar -> calendar.becomeDue(clock.instant()));
    }
}
