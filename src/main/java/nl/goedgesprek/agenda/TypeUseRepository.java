package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import nl.goedgesprek.practice.MeetingType;

/** Reads whether anybody ever booked a kind of conversation, and whether one still can. */
@Dependent
class TypeUseRepository {

    @PersistenceContext
    private EntityManager entities;

    boolean isBooked(MeetingType type) {
        return !entities.createQuery("select a.id from Appointment a where a.type = :type", Long.class)
                .setParameter("type", type)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody holds a moment for it. */
    boolean isHeld(MeetingType type, Instant now) {
        return !entities.createQuery(
                        "select h.holder from HeldMoment h where h.type = :type and h.expiresAt > :now", String.class)
                .setParameter("type", type)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether it was not thrown away, as the database has it at this moment. */
    boolean isThere(MeetingType type) {
        return !entities.createQuery("select t.id from MeetingType t where t = :type", Long.class)
                .setParameter("type", type)
                .getResultList()
                .isEmpty();
    }

    void forgetHolds(MeetingType type) {
        entities.createQuery("delete from HeldMoment h where h.type = :type")
                .setParameter("type", type)
                .executeUpdate();
    }
}
