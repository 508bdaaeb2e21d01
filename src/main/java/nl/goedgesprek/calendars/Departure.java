package nl.goedgesprek.calendars;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.goedgesprek.access.CoachShutOut;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;

/**
 * Of a coach who is let in no more no calendar reads along, also when he comes back, and none of his own is read: nobody else
 * could stop that.
 */
@Dependent
class Departure {

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaService agenda;

    @Inject
    private BusyService busy;

    @Inject
    private OutsideRepository outside;

    @Inject
    private CalendarFeedRepository feeds;

    void follow(@Observes CoachShutOut gone) {
        practice.coach(gone.coachId()).ifPresent(this::forget);
    }

    private void forget(Coach coach) {
        agenda.lock(coach);
        feeds.feed(coach).ifPresent(feeds::remove);
        outside.of(coach).stream()
                .flatMap(calendar -> outside.lock(calendar.getId()).stream())
                .forEach(calendar -> {
                    busy.forget(coach, calendar.getId());
                    outside.remove(calendar);
                });
    }
}
