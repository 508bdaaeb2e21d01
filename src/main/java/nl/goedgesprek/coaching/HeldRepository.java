package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.coaching.HeldService.Which;
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

/** Reads the agenda's past conversations together with what is kept about them; what was erased is not among them. */
@Dependent
class HeldRepository {

    private static final String PAST = " where a.coach = :coach and" + Held.OVER + "and a.erasedAt is null";

    @PersistenceContext
    private EntityManager entities;

    /** @param people only conversations with them, or none for all */
    record Wanted(Coach coach, Which which, @Nullable Collection<Long> people, Instant now) {

        boolean isNothing() {
            return people != null && people.isEmpty();
        }

        String where() {
            return " from Appointment a" + PAST
                    + switch (which) {
                        case ALL -> "";
                        case UNWRITTEN ->
                            " and not exists (select n from Note n where n.session.appointment = a"
                                    + " and n.text <> '')";
                        case ABSENT -> " and" + Held.ABSENT;
                    }
                    + (people == null ? "" : " and a.person.id in :people");
        }

        <T> TypedQuery<T> in(TypedQuery<T> query) {
            query.setParameter("coach", coach)
                    .setParameter("status", AppointmentStatus.CONFIRMED)
                    .setParameter("now", now);
            return people == null ? query : query.setParameter("people", people);
        }
    }

    List<Long> newest(Wanted wanted, int first, int most) {
        return wanted.in(entities.createQuery(
                        "select a.id" + wanted.where() + " order by a.start desc, a.id desc", Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Wanted wanted) {
        return wanted.in(entities.createQuery("select count(a)" + wanted.where(), Long.class))
                .getSingleResult();
    }

    /** With whom they are, the newest first. */
    List<Appointment> appointments(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Appointment a join fetch a.type join fetch a.person p"
                                        + " left join fetch p.organisation where a.id in :ids"
                                        + " order by a.start desc, a.id desc",
                                Appointment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Which of these have a note. */
    List<Long> written(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct n.session.appointment.id from Note n"
                                        + " where n.session.appointment.id in :ids and n.text <> ''",
                                Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
