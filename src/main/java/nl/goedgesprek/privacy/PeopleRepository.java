package nl.goedgesprek.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.clients.Person;
import org.jspecify.annotations.Nullable;

/** Reads when each person was last heard of, whosoever he is. */
@Dependent
class PeopleRepository {

    private static final String CAME_OFF = "a.status = :confirmed and (a.followUp is null or a.followUp <> :no)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param rightAt when it was last said that what is kept of him is right
     * @param organisation where he works, if that is known
     */
    record Known(
            long id, String name, Instant rightAt, @Nullable Long organisation) {}

    /**
     * Somebody's part in a programme.
     *
     * @param endedOn none as long as it goes on
     * @param recordMonths for how many months after that what was written is kept, when that was agreed for it
     */
    record Part(
            long person,
            @Nullable LocalDate endedOn,
            @Nullable Integer recordMonths) {}

    /** Who is known since before a moment, and of whom nobody asked that he is forgotten. */
    List<Known> before(Instant moment) {
        return entities.createQuery(
                        "select p.id, p.name, p.createdAt, p.correctedAt, o.id from Person p"
                                + " left join p.organisation o where p.email <> :erased"
                                + " and p.erasureAskedAt is null and p.createdAt < :moment",
                        Object[].class)
                .setParameter("erased", Person.NOBODY)
                .setParameter("moment", moment)
                .getResultStream()
                .map(row -> new Known(
                        (Long) row[0], (String) row[1], row[3] == null ? (Instant) row[2] : (Instant) row[3], (Long)
                                row[4]))
                .toList();
    }

    /** When the last conversation with each ends or ended that did not lead to nothing, by his number; who has none is not there. */
    Map<Long, Instant> conversations() {
        return lastBy("a.person.id");
    }

    /** The same of the people of each organisation, by its number. */
    Map<Long, Instant> conversationsAt() {
        return lastBy("a.person.organisation.id");
    }

    private Map<Long, Instant> lastBy(String whose) {
        return entities.createQuery(
                        "select " + whose + ", max(a.end) from Appointment a where a.erasedAt is null and " + CAME_OFF
                                + " group by " + whose,
                        Object[].class)
                .setParameter("confirmed", AppointmentStatus.CONFIRMED)
                .setParameter("no", FollowUp.NO)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** All others, that have {@link Appointment#ledToNothingAt}: led to nothing, or will when nobody says anything. */
    List<Appointment> cameToNothing() {
        return entities.createQuery(
                        "select a from Appointment a join fetch a.person p left join fetch p.organisation"
                                + " where a.erasedAt is null and not (" + CAME_OFF + ") order by a.id",
                        Appointment.class)
                .setParameter("confirmed", AppointmentStatus.CONFIRMED)
                .setParameter("no", FollowUp.NO)
                .getResultList();
    }

    /** Of which organisations somebody is in a programme that goes on. */
    Set<Long> busyOrganisations() {
        return Set.copyOf(entities.createQuery(
                        "select distinct r.client.organisation.id from Programme r where r.endedOn is null", Long.class)
                .getResultList());
    }

    List<Part> clients() {
        return parts("select r.client.id, r.endedOn, r.recordMonths from Programme r");
    }

    List<Part> sponsors() {
        return parts("select r.sponsor.id, r.endedOn, r.recordMonths from Programme r where r.sponsor is not null");
    }

    private List<Part> parts(String query) {
        return entities.createQuery(query, Object[].class)
                .getResultStream()
                .map(row -> new Part((Long) row[0], (LocalDate) row[1], (Integer) row[2]))
                .toList();
    }
}
