package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.agenda.HistoryLine.Happened;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;

/**
 * Keeps what happens to appointments, in the transaction in which it happens, so that the figures of a month never
 * change when something happens in another.
 */
@Stateless
public class HistoryService {

    @Inject
    private HistoryRepository history;

    @Inject
    private Chronicle chronicle;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private AppointmentService appointments;

    @Inject
    private Clock clock;

    /** What happened to an appointment, in order. To another coach's, for who sits at the desk, nothing did. */
    @Allowed(Circle.DESK)
    public List<HistoryLine> of(long appointmentId) {
        return appointments.find(appointmentId).isPresent() ? history.of(appointmentId) : List.of();
    }

    /** When visitors moved it after a moment, the first first. */
    @Allowed(Circle.SERVICES)
    public List<Instant> visitorsMoves(long appointmentId, Instant after) {
        return history.visitorsMoves(appointmentId, after);
    }

    /**
     * Notes of what waits for somebody's word that its moment went by. Again it notes nothing, unless somebody proposed
     * another moment meanwhile that went by too.
     */
    @Allowed(Circle.SERVICES)
    public void expire(Coach coach) {
        agendas.lock(coach);
        Instant now = clock.instant();
        Map<Long, Instant> noted = history.expiries(coach);
        agendas.waiting(coach).stream()
                .filter(waiting -> !waiting.isAheadAt(now))
                .filter(lapsed ->
                        noted.getOrDefault(lapsed.getId(), Instant.MIN).isBefore(lapsed.lastMoment()))
                .forEach(lapsed -> chronicle.note(
                        lapsed,
                        lapsed.getStatus(),
                        new Happened(Happening.EXPIRED, Actor.SYSTEM, lapsed.lastMoment())));
    }
}
