package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.goedgesprek.agenda.Acquaintance;
import nl.goedgesprek.agenda.ClientOrder;
import nl.goedgesprek.agenda.SortedClients;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of the list that the coach looks at, in the order that he chose. */
@Dependent
class ClientLists {

    @Inject
    private DirectoryService directory;

    @Inject
    private VisitService visits;

    List<Person> people(Lookup lookup, int first, int most) {
        return lookup.sorting().by() == null
                ? directory.people(lookup.typed(), lookup.role(), first, most)
                : directory.inOrderOfPeople(numbers(lookup, first, most));
    }

    List<Organisation> organisations(Lookup lookup, int first, int most) {
        return lookup.sorting().by() == null
                ? directory.organisations(lookup.typed(), first, most)
                : directory.inOrderOfOrganisations(numbers(lookup, first, most));
    }

    /** What is like what was typed are a few hundred at most, which are sorted here as they are by how like they are. */
    private List<Long> numbers(Lookup lookup, int first, int most) {
        Class<?> kind = lookup.people() ? Person.class : Organisation.class;
        ClientOrder by = Objects.requireNonNull(lookup.sorting().by());
        boolean falling = lookup.sorting().falling();
        return directory
                .like(kind, lookup.typed(), lookup.role())
                .map(like -> sorted(lookup.people(), like, by, falling))
                .map(sorted -> sorted.stream().skip(first).limit(most).toList())
                .orElseGet(() -> visits.sorted(new SortedClients(kind, lookup.role(), by, falling), first, most));
    }

    private List<Long> sorted(boolean people, List<Long> ids, ClientOrder by, boolean falling) {
        return switch (by) {
            case NAME ->
                sorted(ids, directory.sortNames(people ? Person.class : Organisation.class, ids)::get, falling);
            case PEOPLE -> sorted(ids, directory.headcountsOf(ids)::get, falling);
            default -> {
                Map<Long, Acquaintance> known = known(people, ids);
                yield sortedAs(by, ids, id -> known.getOrDefault(id, Acquaintance.NONE), falling);
            }
        };
    }

    private static List<Long> sortedAs(
            ClientOrder by, List<Long> ids, Function<Long, Acquaintance> known, boolean falling) {
        return switch (by) {
            case CITY ->
                sorted(
                        ids,
                        id -> Optional.ofNullable(known.apply(id).city())
                                .map(city -> city.toLowerCase(Locale.ROOT))
                                .orElse(null),
                        falling);
            case CONVERSATIONS ->
                sorted(
                        ids,
                        id -> known.apply(id).conversations() == 0
                                ? null
                                : known.apply(id).conversations(),
                        falling);
            case NEXT -> sorted(ids, id -> known.apply(id).next(), falling);
            default -> sorted(ids, id -> known.apply(id).last(), falling);
        };
    }

    private Map<Long, Acquaintance> known(boolean people, List<Long> ids) {
        return people ? visits.acquaintanceWithPeople(ids) : visits.acquaintanceWithOrganisations(ids);
    }

    private static <K extends Comparable<K>> List<Long> sorted(
            List<Long> ids, Function<Long, @Nullable K> by, boolean falling) {
        Comparator<K> direction = falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return ids.stream()
                .sorted(Comparator.comparing(by, Comparator.nullsLast(direction)))
                .toList();
    }
}
