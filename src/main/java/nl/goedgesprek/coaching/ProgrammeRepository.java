package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import nl.goedgesprek.coaching.ProgrammeListService.Order;
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

/** Reads programmes for lists: first the numbers of the rows of one page, in order, and then those rows. */
@Dependent
class ProgrammeRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The numbers of programmes.
     *
     * @param state only those in it, or none for all
     * @param people only those in which one of these is client or sponsor, or none for all
     */
    record Wanted(
            Coach coach,
            @Nullable ProgrammeState state,
            @Nullable Collection<Long> people) {

        boolean isNothing() {
            return people != null && people.isEmpty();
        }

        String where() {
            return " from Programme p where p.coach = :coach"
                    + (state == null
                            ? ""
                            : " and p.endedOn is " + (state == ProgrammeState.ENDED ? "not " : "") + "null")
                    + (people == null ? "" : " and (p.client.id in :people or p.sponsor.id in :people)");
        }

        <T> TypedQuery<T> in(TypedQuery<T> query) {
            query.setParameter("coach", coach);
            return people == null ? query : query.setParameter("people", people);
        }
    }

    List<Long> sorted(Wanted wanted, Order order, int first, int most) {
        String by = order == Order.NAME ? "p.client.sortName, p.id" : "p.start desc, p.id desc";
        return wanted.in(entities.createQuery("select p.id" + wanted.where() + " order by " + by, Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Wanted wanted) {
        return wanted.in(entities.createQuery("select count(p)" + wanted.where(), Long.class))
                .getSingleResult();
    }

    /** With their people, in no order. */
    List<Programme> programmes(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Programme p join fetch p.client c left join fetch c.organisation"
                                        + " left join fetch p.sponsor where p.id in :ids",
                                Programme.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The numbers of those with clients or sponsors who work somewhere, the newest first. */
    List<Long> at(Coach coach, long organisationId) {
        return entities.createQuery(
                        "select p.id from Programme p left join p.sponsor s where p.coach = :coach and (p.client.organisation.id = :id"
                                + " or s.organisation.id = :id) order by p.start desc, p.id desc",
                        Long.class)
                .setParameter("coach", coach)
                .setParameter("id", organisationId)
                .getResultList();
    }
}
