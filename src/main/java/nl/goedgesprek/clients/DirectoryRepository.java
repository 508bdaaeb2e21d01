package nl.goedgesprek.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads people and organisations for lists, of which there may be many thousands: first the numbers of the rows of one
 * page, which an index alone gives in order, and then those rows.
 */
@Dependent
class DirectoryRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @param role only who has it; any when there is none, as of an organisation */
    List<Long> sorted(Class<?> kind, @Nullable ContactRole role, int first, int most) {
        return with(
                        role,
                        entities.createQuery(
                                "select x.id" + from(kind, role) + "x.sortName > '' order by x.sortName, x.id",
                                Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Class<?> kind, @Nullable ContactRole role) {
        return with(role, entities.createQuery("select count(x)" + from(kind, role) + "x.sortName > ''", Long.class))
                .getSingleResult();
    }

    /**
     * The numbers of the rows that share so many runs of letters, those that share most first. The runs are counted in
     * their own index alone, and only then joined: when Derby joins what it counts, it reads each row once for every run.
     */
    List<Long> sharing(Class<?> kind, @Nullable ContactRole role, SearchQuery query, int most) {
        List<String> grams = List.copyOf(query.grams());
        Query counting = entities.createNativeQuery(countingSharedGrams(kind, role, grams.size()));
        for (int i = 0; i < grams.size(); i++) {
            counting.setParameter(i + 1, grams.get(i));
        }
        counting.setParameter(grams.size() + 1, query.sharedGrams());
        List<Long> ids = new ArrayList<>();
        for (Object row : counting.setMaxResults(most).getResultList()) {
            ids.add(((Number) ((Object[]) row)[0]).longValue());
        }
        return ids;
    }

    private static String countingSharedGrams(Class<?> kind, @Nullable ContactRole role, int grams) {
        String name = kind.getSimpleName().toLowerCase(Locale.ROOT);
        String id = name + "_id";
        String places =
                IntStream.rangeClosed(1, grams).mapToObj(place -> "?" + place).collect(Collectors.joining(", "));
        String shared = "select " + id + ", count(gram) as shared from " + name + "_gram where gram in (" + places
                + ") group by " + id + " having count(gram) >= ?" + (grams + 1);
        return role == null
                ? shared + " order by shared desc, " + id
                : "select s." + id + ", s.shared from (" + shared + ") s join person_role r on r.person_id = s." + id
                        + " and r.contact_role = '" + role.name() + "' order by s.shared desc, s." + id;
    }

    /** What stands in the text to search of each row, by its number. */
    Map<Long, String> texts(Class<?> kind, Collection<Long> ids) {
        return column("searchText", kind, ids);
    }

    /** By what each row is sorted, by its number. */
    Map<Long, String> sortNames(Class<?> kind, Collection<Long> ids) {
        return column("sortName", kind, ids);
    }

    private Map<Long, String> column(String name, Class<?> kind, Collection<Long> ids) {
        return entities.createQuery(
                        "select x.id, x." + name + " from " + kind.getSimpleName() + " x where x.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static String from(Class<?> kind, @Nullable ContactRole role) {
        return " from " + kind.getSimpleName() + " x"
                + (role == null ? " where " : " join x.roles r where r = :role and ");
    }

    private static <Q extends Query> Q with(@Nullable ContactRole role, Q query) {
        if (role != null) {
            query.setParameter("role", role);
        }
        return query;
    }

    /** With their roles and organisations, in no order. */
    List<Person> people(Collection<Long> ids) {
        return entities.createQuery(
                        "select distinct p from Person p left join fetch p.organisation left join fetch p.roles"
                                + " where p.id in :ids",
                        Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Organisation> organisations(Collection<Long> ids) {
        return entities.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** How many people are of each, by its number; those of which nobody is are not among them. */
    Map<Long, Long> headcounts(Collection<Long> organisations) {
        return entities.createQuery(
                        "select p.organisation.id, count(p) from Person p where p.organisation.id in :ids"
                                + " group by p.organisation.id",
                        Object[].class)
                .setParameter("ids", organisations)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Others of this name, whatever its case and accents. */
    List<Person> named(Person person, int most) {
        return entities.createQuery(
                        "select p from Person p where p.sortName = :name and p.id <> :id order by p.id", Person.class)
                .setParameter("name", SearchKeys.of(person.getName()).sortName())
                .setParameter("id", person.getId())
                .setMaxResults(most)
                .getResultList();
    }

    /** Others with this address, in whichever case either was typed. */
    List<Person> reachedAt(Person person, int most) {
        return entities.createQuery(
                        "select p from Person p where lower(p.email) = :email and p.id <> :id order by p.id",
                        Person.class)
                .setParameter("email", person.getEmail().toLowerCase(Locale.ROOT))
                .setParameter("id", person.getId())
                .setMaxResults(most)
                .getResultList();
    }

    /** The coach's own first. */
    List<Organisation> named(Organisation organisation, int most) {
        return entities.createQuery(
                        "select o from Organisation o where o.sortName = :name and o.id <> :id"
                                + " order by o.byCoach desc, o.id",
                        Organisation.class)
                .setParameter("id", organisation.getId())
                .setParameter("name", SearchKeys.of(organisation.getName()).sortName())
                .setMaxResults(most)
                .getResultList();
    }
}
