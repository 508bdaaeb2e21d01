package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Person;

/** Reads the appointments table by who they are with; what was erased is with nobody. */
@Dependent
class VisitRepository {

    private static final String WITH_PERSON = "select a from Appointment a join fetch a.type where a.person.id";
    private static final String WITH_ORGANISATION =
            "select a from Appointment a join fetch a.type join fetch a.person p where p.organisation.id";
    private static final String NEWEST_FIRST = " = :id and a.erasedAt is null order by a.start desc, a.id desc";

    private static final List<AppointmentStatus> OCCUPYING = Stream.of(AppointmentStatus.values())
            .filter(AppointmentStatus::isOccupying)
            .toList();

    @PersistenceContext
    private EntityManager entities;

    /**
     * Derby would hold somebody's row while it looks for his appointments, and who erases him takes both the other way about:
     * so he is read after them.
     */
    List<Appointment> withPerson(long person, int most) {
        List<Appointment> all = newest(WITH_PERSON + NEWEST_FIRST, person, most);
        all.forEach(Appointment::person);
        return all;
    }

    List<Appointment> withOrganisation(long organisation, int most) {
        return newest(WITH_ORGANISATION + NEWEST_FIRST, organisation, most);
    }

    private List<Appointment> newest(String query, long id, int most) {
        return entities.createQuery(query, Appointment.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    List<Appointment> all(Person person) {
        return entities.createQuery(
                        "select a from Appointment a where a.person = :person order by a.id", Appointment.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The numbers of those with people of these numbers. */
    List<Long> numbersWith(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery("select a.id from Appointment a where a.person.id in :people", Long.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    List<Appointment> numbered(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Appointment a where a.id in :ids", Appointment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    boolean hasOthers(Appointment appointment) {
        return !entities.createQuery(
                        "select a from Appointment a where a.person = :person and a.id <> :id and a.erasedAt is null",
                        Appointment.class)
                .setParameter("person", appointment.person())
                .setParameter("id", appointment.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** When each last spoke with the coach, by its number. */
    Map<Long, Instant> last(Whose whose, Collection<Long> ids, Instant now) {
        return moments(
                "select " + whose.path + ", max(a.start) from Appointment a where " + whose.path + " in :ids"
                        + " and a.start <= :now and a.status in :statuses and a.erasedAt is null group by "
                        + whose.path,
                ids,
                now,
                List.of(AppointmentStatus.CONFIRMED));
    }

    /** When each speaks with him next, or may. */
    Map<Long, Instant> next(Whose whose, Collection<Long> ids, Instant now) {
        return moments(
                "select " + whose.path + ", min(a.start) from Appointment a where " + whose.path + " in :ids"
                        + " and a.start > :now and a.status in :statuses and a.erasedAt is null group by " + whose.path,
                ids,
                now,
                OCCUPYING);
    }

    /** How many conversations each had, by its number. */
    Map<Long, Long> had(Whose whose, Collection<Long> ids, Instant now) {
        return entities.createQuery(
                        "select " + whose.path + ", count(a) from Appointment a where " + whose.path + " in :ids"
                                + " and a.start <= :now and a.status = :status and a.erasedAt is null group by "
                                + whose.path,
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .setParameter("status", AppointmentStatus.CONFIRMED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * In which city a coach came to each last, or will come, by its number.
     *
     * @param coach the number of him whose visits are told; all of them when there is none
     */
    Map<Long, String> cities(Whose whose, Collection<Long> ids, Optional<Long> coach) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "select " + whose.path + ", a.address.city from Appointment a where " + whose.path + " in :ids"
                                + " and a.status in :statuses and a.address.city > '' and a.erasedAt is null"
                                + (coach.isPresent() ? " and a.coach.id = :coach" : "") + " order by a.start",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("statuses", OCCUPYING);
        coach.ifPresent(number -> query.setParameter("coach", number));
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (earlier, later) -> later));
    }

    private Map<Long, Instant> moments(
            String query, Collection<Long> ids, Instant now, List<AppointmentStatus> statuses) {
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .setParameter("statuses", statuses)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** By whom appointments are counted together. */
    enum Whose {
        PERSON("a.person.id"),
        ORGANISATION("a.person.organisation.id");

        private final String path;

        Whose(String path) {
            this.path = path;
        }
    }
}
