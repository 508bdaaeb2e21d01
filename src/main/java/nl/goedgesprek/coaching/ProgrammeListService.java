package nl.goedgesprek.coaching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Found;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ProgrammeRepository.Wanted;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** Lists the programmes of who sits at the desk, a page at a time or somebody's all, each with how far it is. */
@Stateless
@Allowed(Circle.COACHES)
public class ProgrammeListService {

    /** How many stand on a page. */
    public static final int ON_A_PAGE = 20;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private CoachingRepository repository;

    @Inject
    private DirectoryService directory;

    @Inject
    private Clock clock;

    /** In which order programmes are listed. */
    public enum Order {
        /** By the client's name. */
        NAME,
        /** The one that started last first. */
        START
    }

    /**
     * Which programmes, in which order.
     *
     * @param typed what their client or sponsor is like; all when nothing was
     * @param state only those in it, or none for all
     */
    public record Asked(String typed, @Nullable ProgrammeState state, Order order) {}

    /** One page of them, from 1. */
    public Found<ProgrammeLine> page(Asked asked, int page) {
        Wanted wanted = wanted(asked);
        if (wanted.isNothing()) {
            return new Found<>(List.of(), 0, false);
        }
        List<Long> ids = programmes.sorted(wanted, asked.order(), (page - 1) * ON_A_PAGE, ON_A_PAGE);
        return new Found<>(lines(ids), programmes.count(wanted), false);
    }

    /** A stretch of the same list; its rows are counted from 0. */
    public List<ProgrammeLine> stretch(Asked asked, int first, int most) {
        Wanted wanted = wanted(asked);
        return wanted.isNothing() ? List.of() : lines(programmes.sorted(wanted, asked.order(), first, most));
    }

    private Wanted wanted(Asked asked) {
        return new Wanted(
                currentCoach.get(),
                asked.state(),
                asked.typed().isBlank() ? null : directory.numbersOfPeople(asked.typed()));
    }

    /** How many there are in a state. */
    public long count(ProgrammeState state) {
        return programmes.count(new Wanted(currentCoach.get(), state, null));
    }

    /** Those in which somebody is client or sponsor, the newest first. */
    public List<ProgrammeLine> of(Person person) {
        Wanted wanted = new Wanted(currentCoach.get(), null, List.of(person.getId()));
        return lines(programmes.sorted(wanted, Order.START, 0, Integer.MAX_VALUE));
    }

    /** Those with clients or sponsors who are of an organisation now, the newest first. */
    public List<ProgrammeLine> of(Organisation organisation) {
        return lines(programmes.at(currentCoach.get(), organisation.getId()));
    }

    /** The sessions of some, in order of time. */
    public List<Session> sessions(List<Programme> some) {
        return repository.sessionsIn(some.stream()
                .filter(programme -> !currentCoach.isKeptFrom(programme.coach()))
                .map(Programme::getId)
                .toList());
    }

    private List<ProgrammeLine> lines(List<Long> ids) {
        Instant now = clock.instant();
        Map<Long, Programme> byId =
                programmes.programmes(ids).stream().collect(toMap(Programme::getId, Function.identity()));
        Map<Long, List<Session>> sessions = repository.sessionsIn(ids).stream()
                .collect(groupingBy(session -> session.programme().orElseThrow().getId()));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(programme -> new ProgrammeLine(
                        programme, Progress.of(programme, sessions.getOrDefault(programme.getId(), List.of()), now)))
                .toList();
    }
}
