package nl.goedgesprek.clients;

import static java.util.Comparator.comparingInt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import org.jspecify.annotations.Nullable;

/** Lists people and organisations a page at a time, by name or by likeness to what the coach types. */
@Stateless
@Allowed(Circle.DESK)
public class DirectoryService {

    /** How many rows stand on a page. */
    public static final int ON_A_PAGE = 20;

    /** How many rows a search reads letter by letter. */
    private static final int MOST_CANDIDATES = 400;

    private static final int MOST_NAMESAKES = 5;

    @Inject
    private DirectoryRepository repository;

    /**
     * People whose name, organisation, address, number or job is like what was typed, nearest first; all by name when
     * nothing was.
     *
     * @param role only who has it, or none for everybody
     * @param page from 1
     */
    public Found<Person> people(String typed, @Nullable ContactRole role, int page) {
        return found(Person.class, role, typed, Stretch.page(page), this::inOrderOfPeople);
    }

    /** A stretch of the same list. */
    public List<Person> people(String typed, @Nullable ContactRole role, int first, int most) {
        return found(Person.class, role, typed, new Stretch(first, most), this::inOrderOfPeople)
                .rows();
    }

    /** The people of these numbers, in their order; who is not known any more is not among them. */
    public List<Person> inOrderOfPeople(List<Long> ids) {
        return inOrder(ids, repository::people, Person::getId);
    }

    /** The same of organisations. */
    public Found<Organisation> organisations(String typed, int page) {
        return found(Organisation.class, null, typed, Stretch.page(page), this::inOrderOfOrganisations);
    }

    /** A stretch of the same list. */
    public List<Organisation> organisations(String typed, int first, int most) {
        return found(Organisation.class, null, typed, new Stretch(first, most), this::inOrderOfOrganisations)
                .rows();
    }

    /** The same of organisations. */
    public List<Organisation> inOrderOfOrganisations(List<Long> ids) {
        return inOrder(ids, repository::organisations, Organisation::getId);
    }

    /** The numbers of people who are like what was typed, nearest first; none when nothing was. */
    @Allowed(Circle.SERVICES)
    public List<Long> numbersOfPeople(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        return query.isEmpty()
                ? List.of()
                : near(Person.class, null, query).stream().map(Near::id).toList();
    }

    /**
     * The numbers of all people or organisations that are like what was typed, for who lists them in another order.
     *
     * @param kind {@code Person} or {@code Organisation}
     * @return none when nothing was typed, so that it is all of them
     */
    public Optional<List<Long>> like(Class<?> kind, String typed, @Nullable ContactRole role) {
        SearchQuery query = SearchQuery.of(typed);
        return query.isEmpty()
                ? Optional.empty()
                : Optional.of(near(kind, role, query).stream().map(Near::id).toList());
    }

    /** How many people are of each organisation, by its number; those of which nobody is are not among them. */
    public Map<Long, Long> headcounts(Collection<Organisation> organisations) {
        return headcountsOf(organisations.stream().map(Organisation::getId).toList());
    }

    /** The same of organisations of these numbers. */
    public Map<Long, Long> headcountsOf(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : repository.headcounts(ids);
    }

    /** By what each of these people or organisations is sorted by name, by its number. */
    public Map<Long, String> sortNames(Class<?> kind, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : repository.sortNames(kind, ids);
    }

    /** A few others who may be the same person, for they have the same name or the same address. */
    public List<Person> namesakes(Person person) {
        return Stream.of(repository.named(person, MOST_NAMESAKES), repository.reachedAt(person, MOST_NAMESAKES))
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_NAMESAKES)
                .toList();
    }

    /** Who of the others with somebody's address is known longest; empty when nobody else has it. */
    public Optional<Person> longestKnownAt(Person person) {
        return repository.reachedAt(person, 1).stream().findFirst();
    }

    /** A few others of the same name but for case, accents and signs; the coach's own first. */
    public List<Organisation> namesakes(Organisation organisation) {
        return repository.named(organisation, MOST_NAMESAKES);
    }

    /** Another organisation that may be the one where somebody works; empty when none has its name. */
    public Optional<Namesake> namesakeOfWhere(Person person) {
        return person.organisation()
                .flatMap(own -> repository.named(own, 1).stream().findFirst().map(other -> Namesake.of(own, other)));
    }

    /**
     * A part of a list.
     *
     * @param first the number of its first row, from 0
     * @param most how many rows it has at most
     */
    private record Stretch(int first, int most) {

        static Stretch page(int number) {
            return new Stretch((number - 1) * ON_A_PAGE, ON_A_PAGE);
        }
    }

    private <T> Found<T> found(
            Class<T> kind, @Nullable ContactRole role, String typed, Stretch part, Function<List<Long>, List<T>> rows) {
        SearchQuery query = SearchQuery.of(typed);
        if (query.isEmpty()) {
            return new Found<>(
                    rows.apply(repository.sorted(kind, role, part.first(), part.most())),
                    repository.count(kind, role),
                    false);
        }
        List<Near> near = near(kind, role, query);
        List<Long> ids = near.stream().map(Near::id).toList();
        List<Long> shown = ids.stream().skip(part.first()).limit(part.most()).toList();
        return new Found<>(rows.apply(shown), ids.size(), near.stream().anyMatch(Near::last));
    }

    /**
     * A row that is like what was typed.
     *
     * @param last whether it was the last that was read, so that others may be as like it
     */
    private record Near(long id, int distance, String text, boolean last) {}

    /** The rows that are really like it, the nearest first, and equally near ones in the order of the alphabet. */
    private List<Near> near(Class<?> kind, @Nullable ContactRole role, SearchQuery query) {
        List<Long> candidates = repository.sharing(kind, role, query, MOST_CANDIDATES);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<Long, String> texts = repository.texts(kind, candidates);
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            long id = candidates.get(i);
            String text = texts.getOrDefault(id, "");
            boolean last = i == MOST_CANDIDATES - 1;
            query.distance(text).ifPresent(distance -> near.add(new Near(id, distance, text, last)));
        }
        near.sort(comparingInt(Near::distance).thenComparing(Near::text));
        return near;
    }

    private static <T> List<T> inOrder(List<Long> ids, Function<List<Long>, List<T>> read, Function<T, Long> id) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, T> byId = read.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
