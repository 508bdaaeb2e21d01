package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the agenda's tables. Whatever asks for a stretch of time bounds the start on both sides, so that
 * the index on coach and start finds what is near and nothing else is read, however long the history.
 */
@Dependent
class AgendaRepository {

    @PersistenceContext
    private EntityManager entities;

    void lock(Coach coach) {
        if (entities.find(Agenda.class, coach.getId(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalStateException("no agenda for coach " + coach.getId());
        }
    }

    /** The appointments that occupy a stretch of time or part of it, with their people. */
    List<Appointment> appointments(Coach coach, TimeRange time) {
        return occupying(
                "select a from Appointment a join fetch a.type join fetch a.person",
                " order by a.start",
                Appointment.class,
                coach,
                time);
    }

    /** What the rules of scheduling see of the same, in no order. */
    List<Occupying> commitments(Coach coach, TimeRange time) {
        Address base = coach.base();
        return occupying(Occupying.SELECT, "", Object[].class, coach, time).stream()
                .map(row -> Occupying.of(row, base))
                .toList();
    }

    /** The inner question is answered out of the index alone, whatever the database thinks of a coach's history. */
    private <R> List<R> occupying(String select, String order, Class<R> result, Coach coach, TimeRange time) {
        return entities.createQuery(
                        select + " where a.id in (select o.id from Appointment o where o.coach = :coach"
                                + " and o.start >= :earliest and o.start < :to and o.end > :from"
                                + " and o.status in :occupying)" + order,
                        result)
                .setParameter("coach", coach)
                .setParameter("occupying", statuses(AppointmentStatus::isOccupying))
                .setParameter("earliest", time.start().minus(AgendaService.LONGEST_APPOINTMENT))
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .getResultList();
    }

    /** When those are that occupy a stretch of time or part of it, in no order; the index alone tells. */
    List<TimeRange> occupied(Coach coach, TimeRange time) {
        return entities.createQuery(
                        "select a.start, a.end from Appointment a where a.coach = :coach and a.start >= :earliest"
                                + " and a.start < :to and a.end > :from and a.status in :occupying",
                        Object[].class)
                .setParameter("coach", coach)
                .setParameter("occupying", statuses(AppointmentStatus::isOccupying))
                .setParameter("earliest", time.start().minus(AgendaService.LONGEST_APPOINTMENT))
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .getResultStream()
                .map(row -> new TimeRange((Instant) row[0], (Instant) row[1]))
                .toList();
    }

    /** When those begin that begin in a stretch of time and occupy some. */
    List<Instant> starts(Coach coach, TimeRange time) {
        return entities.createQuery(
                        "select a.start from Appointment a where a.coach = :coach and a.start >= :from"
                                + " and a.start < :to and a.status in :occupying",
                        Instant.class)
                .setParameter("coach", coach)
                .setParameter("occupying", statuses(AppointmentStatus::isOccupying))
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .getResultList();
    }

    /** What the coach noted with the last other visit to the door of this one, if he noted anything with any. */
    Optional<String> lastNote(Appointment visit) {
        return entities.createQuery(
                        "select a from Appointment a, Appointment v where v = :visit and a.id <> v.id"
                                + " and a.coach = v.coach and a.address.country = v.address.country"
                                + " and a.address.postcode = v.address.postcode"
                                + " and a.address.houseNumber = v.address.houseNumber"
                                + " and coalesce(a.address.addition, '') = coalesce(v.address.addition, '')"
                                + " and (a.arrival.note is not null or a.arrival.olderNote is not null)"
                                + " order by a.start desc",
                        Appointment.class)
                .setParameter("visit", visit)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(last -> last.arrival().note());
    }

    /** Of those that are erased there is none, but for what an older node left. */
    void forgetNotesOfErased() {
        entities.createQuery("update Appointment a set a.arrival.note = null"
                        + " where a.erasedAt is not null and a.arrival.note is not null")
                .executeUpdate();
    }

    /** What others hold at this moment; all of it, for there is never much. */
    List<HeldMoment> heldByOthers(Coach coach, @Nullable String holder, Instant now) {
        return entities.createQuery(
                        "select h from HeldMoment h join fetch h.type where h.coach = :coach and h.expiresAt > :now"
                                + " and h.holder <> :holder",
                        HeldMoment.class)
                .setParameter("coach", coach)
                .setParameter("now", now)
                .setParameter("holder", holder == null ? "" : holder)
                .getResultList();
    }

    Optional<HeldMoment> held(String holder) {
        return Optional.ofNullable(entities.find(HeldMoment.class, holder));
    }

    void release(String holder) {
        entities.createQuery("delete from HeldMoment h where h.holder = :holder")
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /** Whose moments were held till then, in the order in which agendas are locked. */
    List<Coach> coachesOfHoldsExpiredBefore(Instant moment) {
        return entities.createQuery(
                        "select c from Coach c where exists (select h from HeldMoment h where h.coach = c"
                                + " and h.expiresAt <= :moment) order by c.id",
                        Coach.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    void forgetHoldsExpiredBefore(Coach coach, Instant moment) {
        entities.createQuery("delete from HeldMoment h where h.coach = :coach and h.expiresAt <= :moment")
                .setParameter("coach", coach)
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** What waits for somebody's word, the oldest first: the numbers, which an index alone gives, and then the rows. */
    List<Appointment> waiting(Coach coach) {
        List<Long> ids = entities.createQuery(
                        "select a.id from Appointment a where a.coach = :coach and a.status in :waiting", Long.class)
                .setParameter("coach", coach)
                .setParameter("waiting", statuses(AppointmentStatus::isWaiting))
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Appointment a join fetch a.type join fetch a.person"
                                        + " where a.id in :ids order by a.arrangedAt, a.id",
                                Appointment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    long countWaitingForCoach(Coach coach) {
        return entities.createQuery(
                        "select count(a) from Appointment a where a.coach = :coach and a.status in :waiting",
                        Long.class)
                .setParameter("coach", coach)
                .setParameter("waiting", statuses(AppointmentStatus::isWaitingForCoach))
                .getSingleResult();
    }

    /** What may have led to nothing before a moment and is not erased. */
    List<Appointment> ledToNothing(Instant before) {
        return entities.createQuery(
                        "select a from Appointment a where a.erasedAt is null and a.arrangedAt < :before"
                                + " and (a.status in :over or a.status in :waiting and a.end < :before"
                                + " or a.followUp = :no and a.followedUpAt < :before) order by a.id",
                        Appointment.class)
                .setParameter("before", before)
                .setParameter("over", statuses(AppointmentStatus::isOver))
                .setParameter("waiting", statuses(AppointmentStatus::isWaiting))
                .setParameter("no", FollowUp.NO)
                .getResultList();
    }

    /** The coach's last visit to somebody, gone by or to come, that is agreed on. */
    Optional<Appointment> latestVisit(Coach coach, Person person) {
        return entities.createQuery(
                        "select a from Appointment a where a.coach = :coach and a.person = :person"
                                + " and a.status = :agreed and a.type.venue = :visit and a.erasedAt is null order by a.start desc",
                        Appointment.class)
                .setParameter("coach", coach)
                .setParameter("person", person)
                .setParameter("agreed", AppointmentStatus.CONFIRMED)
                .setParameter("visit", Venue.AT_CLIENT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void forgetCodes(Appointment appointment) {
        entities.createQuery("delete from ManageCode c where c.appointment = :appointment")
                .setParameter("appointment", appointment)
                .executeUpdate();
    }

    /** Forgets the codes of these appointments that were made at a moment or after it, whosoever they are. */
    void forgetCodes(Collection<Long> appointments, Instant since) {
        if (!appointments.isEmpty()) {
            entities.createQuery(
                            "select c from ManageCode c where c.appointment.id in :appointments"
                                    + " and c.createdAt >= :since",
                            ManageCode.class)
                    .setParameter("appointments", appointments)
                    .setParameter("since", since)
                    .getResultList()
                    .forEach(entities::remove);
        }
    }

    /** Forgets those of a holder's codes that are older than so many of them. */
    void keepNewest(Appointment appointment, Holder holder, int most) {
        entities.createQuery(
                        "select c from ManageCode c where c.appointment = :appointment and c.holder = :holder"
                                + " order by c.createdAt desc, c.codeHash",
                        ManageCode.class)
                .setParameter("appointment", appointment)
                .setParameter("holder", holder)
                .getResultStream()
                .skip(most)
                .forEach(entities::remove);
    }

    private static List<AppointmentStatus> statuses(Predicate<AppointmentStatus> which) {
        return Stream.of(AppointmentStatus.values()).filter(which).toList();
    }

    Optional<ManageCode> code(String hash) {
        return Optional.ofNullable(entities.find(ManageCode.class, hash));
    }

    /** Reads it again, for another transaction may have changed it while this one waited. */
    void refresh(Appointment appointment) {
        entities.refresh(appointment);
    }

    Optional<Appointment> appointment(long id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    boolean hasAgenda(Coach coach) {
        return entities.find(Agenda.class, coach.getId()) != null;
    }

    /**
     * The entity has its number at once, for what refers to it in this transaction.
     *
     * @throws SlotRefusedException as {@link #settle} does
     */
    <T> T add(T entity) {
        entities.persist(entity);
        settle();
        return entity;
    }

    /**
     * Lets the database see what was changed so far.
     *
     * @throws SlotRefusedException when it refuses because of another appointment at that time
     */
    void settle() {
        try {
            entities.flush();
        } catch (PersistenceException failed) {
            throw Overlap.isBehind(failed) ? new SlotRefusedException(Refusal.OVERLAPS) : failed;
        }
    }

    void remove(Object entity) {
        entities.remove(entity);
    }
}
