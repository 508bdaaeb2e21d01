package nl.goedgesprek.coaching;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Found;
import nl.goedgesprek.coaching.HeldRepository.Wanted;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** Lists the conversations that are past, a page at a time. */
@Stateless
@Allowed(value = Circle.COACHES, confidential = true)
public class HeldService {

    /** How many stand on a page. */
    public static final int ON_A_PAGE = 20;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private HeldRepository held;

    @Inject
    private CoachingRepository repository;

    @Inject
    private DirectoryService directory;

    @Inject
    private Clock clock;

    /** Which of them to list. */
    public enum Which {
        ALL,
        /** About which nothing was written. */
        UNWRITTEN,
        /** That did not take place after all. */
        ABSENT
    }

    /**
     * A conversation in the list.
     *
     * @param session what is kept about it, or none
     * @param written whether there is a note
     */
    public record Line(Appointment appointment, @Nullable Session session, boolean written) {

        public Optional<Absence> absence() {
            return Optional.ofNullable(session).flatMap(Session::absence);
        }

        public Optional<Programme> programme() {
            return Optional.ofNullable(session).flatMap(Session::programme);
        }
    }

    /**
     * The conversations of who sits at the desk with who is like what was typed, the newest first; all when nothing was.
     *
     * @param page from 1
     */
    public Found<Line> page(String typed, Which which, int page) {
        Wanted wanted = wanted(typed, which);
        if (wanted.isNothing()) {
            return new Found<>(List.of(), 0, false);
        }
        List<Long> ids = held.newest(wanted, (page - 1) * ON_A_PAGE, ON_A_PAGE);
        return new Found<>(lines(ids), held.count(wanted), false);
    }

    /** A stretch of the same list; its rows are counted from 0. */
    public List<Line> stretch(String typed, Which which, int first, int most) {
        Wanted wanted = wanted(typed, which);
        return wanted.isNothing() ? List.of() : lines(held.newest(wanted, first, most));
    }

    private Wanted wanted(String typed, Which which) {
        return new Wanted(
                currentCoach.get(), which, typed.isBlank() ? null : directory.numbersOfPeople(typed), clock.instant());
    }

    private List<Line> lines(List<Long> ids) {
        Map<Long, Session> sessions = repository.sessionsOf(ids).stream()
                .collect(toMap(session -> session.appointment().getId(), Function.identity()));
        Set<Long> written = new HashSet<>(held.written(ids));
        return held.appointments(ids).stream()
                .map(appointment ->
                        new Line(appointment, sessions.get(appointment.getId()), written.contains(appointment.getId())))
                .toList();
    }
}
