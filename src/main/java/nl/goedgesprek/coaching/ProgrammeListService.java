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
import org.jspecify.annotations.Nullable;

/** Lists programmes, a page at a time or somebody's all, each with how far it is. */
@Stateless
public class ProgrammeListService {

    /** How many stand on a page. */
    public static final int ON_A_PAGE = 20;

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
     * Programmes whose client or sponsor is like what was typed; all when nothing was.
     *
     * @param state only those in it, or none for all
     * @param page from 1
     */
    public Found<ProgrammeLine> page(String typed, @Nullable ProgrammeState state, Order order, int page) {
        Wanted wanted = new Wanted(state, typed.isBlank() ? null : directory.numbersOfPeople(typed));
        if (wanted.isNothing()) {
            return new Found<>(List.of(), 0, false);
        }
        List<Long> ids = programmes.sorted(wanted, order, (page - 1) * ON_A_PAGE, ON_A_PAGE);
        return new Found<>(lines(ids), programmes.count(wanted), false);
    }

    /** How many there are in a state. */
    public long count(ProgrammeState state) {
        return programmes.count(new Wanted(state, null));
    }

    /** Those in which somebody is client or sponsor, the newest first. */
    public List<ProgrammeLine> of(Person person) {
        Wanted wanted = new Wanted(null, List.of(person.getId()));
        return lines(programmes.sorted(wanted, Order.START, 0, ON_A_PAGE));
    }

    /** Those with clients or sponsors who are of an organisation now, the newest first. */
    public List<ProgrammeLine> of(Organisation organisation) {
        return lines(programmes.at(organisation.getId()));
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
