package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;

/** Reads and writes the time that other calendars have taken, by its end: what ended long ago is not there any more. */
@Dependent
class BusyTimeRepository {

    @PersistenceContext
    private EntityManager entities;

    /** In order of start. */
    List<BusyTime> between(Coach coach, TimeRange time) {
        return entities.createQuery(
                        "select b from BusyTime b where b.coachId = :coach and b.end > :from and b.start < :to",
                        BusyTime.class)
                .setParameter("coach", coach.getId())
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .getResultStream()
                .sorted(Comparator.comparing(busy -> busy.time().start()))
                .toList();
    }

    List<BusyTime> endingAfter(long calendarId, Instant moment) {
        return entities.createQuery(
                        "select b from BusyTime b where b.calendarId = :calendar and b.end > :moment"
                                + " order by b.start, b.end",
                        BusyTime.class)
                .setParameter("calendar", calendarId)
                .setParameter("moment", moment)
                .getResultList();
    }

    void add(BusyTime time) {
        entities.persist(time);
    }

    void remove(BusyTime time) {
        entities.remove(time);
    }

    void forget(long calendarId) {
        entities.createQuery("delete from BusyTime b where b.calendarId = :calendar")
                .setParameter("calendar", calendarId)
                .executeUpdate();
    }

    /** The ends of those that end before a moment. */
    List<Instant> endingBefore(Coach coach, Instant moment) {
        return entities.createQuery(
                        "select b.end from BusyTime b where b.coachId = :coach and b.end < :moment", Instant.class)
                .setParameter("coach", coach.getId())
                .setParameter("moment", moment)
                .getResultList();
    }

    void forgetEndedBefore(Instant moment) {
        entities.createQuery("delete from BusyTime b where b.end < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** Which of these are what appointments are called in calendars. */
    List<String> issued(Collection<String> uids) {
        return entities.createQuery(
                        "select a.calendarUid from Appointment a where a.calendarUid in :uids", String.class)
                .setParameter("uids", uids)
                .getResultList();
    }
}
