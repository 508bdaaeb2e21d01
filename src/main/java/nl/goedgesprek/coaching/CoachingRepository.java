package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Person;

/** Reads and writes programmes, sessions and what is written about them. */
@Dependent
class CoachingRepository {

    private static final String SESSIONS =
            "select s from Session s join fetch s.appointment a join fetch a.type left join fetch s.programme where ";

    @PersistenceContext
    private EntityManager entities;

    <T> Optional<T> find(Class<T> kind, Object id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    /** As nobody else can change it until this transaction has ended; empty when it is gone. */
    <T> Optional<T> lock(Class<T> kind, long id) {
        Optional<T> locked = Optional.ofNullable(entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
        locked.ifPresent(entities::refresh);
        return locked;
    }

    Optional<Session> session(long appointmentId) {
        return sessionsOf(List.of(appointmentId)).stream().findFirst();
    }

    List<Session> sessionsOf(Collection<Long> appointmentIds) {
        return appointmentIds.isEmpty()
                ? List.of()
                : entities.createQuery(SESSIONS + "a.id in :ids", Session.class)
                        .setParameter("ids", appointmentIds)
                        .getResultList();
    }

    /** Those of these programmes, in order of time. */
    List<Session> sessionsIn(Collection<Long> programmeIds) {
        return programmeIds.isEmpty()
                ? List.of()
                : entities.createQuery(SESSIONS + "s.programme.id in :ids order by a.start, a.id", Session.class)
                        .setParameter("ids", programmeIds)
                        .getResultList();
    }

    List<Note> notes(Session session) {
        return entities.createQuery("select n from Note n where n.session = :session", Note.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** What was written on one level about the sessions of a programme. */
    List<Note> notes(Programme programme, NoteLevel level) {
        return entities.createQuery(
                        "select n from Note n join fetch n.session s where s.programme = :programme"
                                + " and n.level = :level",
                        Note.class)
                .setParameter("programme", programme)
                .setParameter("level", level)
                .getResultList();
    }

    List<AgreedAction> actions(Session session) {
        return entities.createQuery(
                        "select x from AgreedAction x where x.session = :session order by x.createdAt, x.id",
                        AgreedAction.class)
                .setParameter("session", session)
                .getResultList();
    }

    List<AgreedAction> actions(Programme programme) {
        return entities.createQuery(
                        "select x from AgreedAction x join fetch x.session s where s.programme = :programme"
                                + " order by x.createdAt, x.id",
                        AgreedAction.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    Optional<ProgrammeLink> link(Programme programme, LinkReader reader) {
        return entities.createQuery(
                        "select l from ProgrammeLink l where l.programme = :programme and l.reader = :reader",
                        ProgrammeLink.class)
                .setParameter("programme", programme)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst();
    }

    void endLink(Programme programme, LinkReader reader) {
        entities.createQuery("delete from ProgrammeLink l where l.programme = :programme and l.reader = :reader")
                .setParameter("programme", programme)
                .setParameter("reader", reader)
                .executeUpdate();
    }

    /** Those in which somebody is the client or the sponsor. */
    List<Programme> involving(Person person) {
        return involving(List.of(person.getId()));
    }

    /** The same of any of these people, in order. */
    List<Programme> involving(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Programme p where p.client.id in :people or p.sponsor.id in :people"
                                        + " order by p.id",
                                Programme.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** Those of these programmes that are with somebody else than its client. */
    List<Session> strangeSessions(Collection<Long> programmeIds) {
        return sessionsIn(programmeIds).stream()
                .filter(session -> session.programme()
                        .filter(programme -> programme.client().getId()
                                != session.appointment().person().getId())
                        .isPresent())
                .toList();
    }

    /** Ends the links to these programmes that were made at a moment or after it. */
    void endLinks(Collection<Long> programmeIds, Instant since) {
        if (!programmeIds.isEmpty()) {
            entities.createQuery("delete from ProgrammeLink l where l.programme.id in :ids and l.createdAt >= :since")
                    .setParameter("ids", programmeIds)
                    .setParameter("since", since)
                    .executeUpdate();
        }
    }

    /** Removes a session with all that was written about it. */
    void forget(Session session) {
        forgetContent(session);
        entities.remove(session);
    }

    /** Removes all that was written about a session. */
    void forgetContent(Session session) {
        notes(session).forEach(entities::remove);
        actions(session).forEach(entities::remove);
    }

    /** Removes a programme to which no session belongs, with its links. */
    void forget(Programme programme) {
        endLinks(programme);
        entities.remove(programme);
    }

    void endLinks(Programme programme) {
        Stream.of(LinkReader.values()).forEach(reader -> endLink(programme, reader));
    }

    /** The entity has its number and its version at once. */
    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    /** Changed entities have their new versions at once. */
    void flush() {
        entities.flush();
    }

    void remove(Object entity) {
        entities.remove(entity);
    }
}
