package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

@Dependent
class NoticeRepository {

    /** What tells how an appointment stands; of several that wait, only the last is of interest. */
    private static final Set<NoticeKind> ANNOUNCEMENTS = Set.of(
            NoticeKind.BOOKED,
            NoticeKind.REQUESTED,
            NoticeKind.SUGGESTED,
            NoticeKind.ACCEPTED,
            NoticeKind.PROPOSED,
            NoticeKind.DECLINED,
            NoticeKind.MOVED,
            NoticeKind.CANCELLED);

    /** What asks for an answer is still to be read when, besides, the place was changed. */
    private static final Set<NoticeKind> QUESTIONS = Set.of(NoticeKind.SUGGESTED, NoticeKind.PROPOSED);

    private static final Set<NoticeState> GIVEN_UP = Set.of(NoticeState.FAILED, NoticeState.DROPPED);

    /** Why nobody at all gets mail. */
    private static final String OURS = Stream.of(Failure.values())
            .filter(Failure::isOurs)
            .map(failure -> Failure.class.getName() + '.' + failure)
            .collect(Collectors.joining(", ", "(", ")"));

    private static final Set<NoticeState> WAITING = Set.of(NoticeState.WAITING, NoticeState.SENDING);

    @PersistenceContext
    private EntityManager entities;

    /** Fails at once, not at the end of the transaction, when the same is owed already. */
    Notice add(Notice notice) {
        entities.persist(notice);
        entities.flush();
        return notice;
    }

    Optional<Notice> notice(long id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }

    /** Which of these keys are known. */
    List<String> known(Collection<String> onceKeys) {
        return onceKeys.isEmpty()
                ? List.of()
                : entities.createQuery("select n.onceKey from Notice n where n.onceKey in :keys", String.class)
                        .setParameter("keys", onceKeys)
                        .getResultList();
    }

    /** The number of what a mail is about. */
    Optional<Long> appointmentOf(long id) {
        return entities.createQuery("select a.id from Notice n join n.appointment a where n.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** When somebody came to be owed mails of a kind after a moment, the first first. */
    List<Instant> owedSince(NoticeKind kind, long person, Instant after) {
        return entities.createQuery(
                        "select n.createdAt from Notice n where n.appointment.person.id = :person and n.kind = :kind"
                                + " and n.createdAt > :after order by n.createdAt",
                        Instant.class)
                .setParameter("person", person)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .getResultList();
    }

    /** Whether a mail of a kind that a coach is owed since a moment is still to go out. */
    boolean isOnItsWay(NoticeKind kind, long coachId, Instant since) {
        return entities.createQuery(
                                "select count(n) from Notice n where n.coach.id = :coach and n.kind = :kind"
                                        + " and n.createdAt > :since and n.state in :waiting",
                                Long.class)
                        .setParameter("coach", coachId)
                        .setParameter("kind", kind)
                        .setParameter("since", since)
                        .setParameter("waiting", WAITING)
                        .getSingleResult()
                > 0;
    }

    /** The numbers of what is due, and of what was claimed by somebody who let his claim run out; the oldest first. */
    List<Long> due(Instant now, int most) {
        return entities.createQuery(
                        "select n.id from Notice n where n.state = :waiting and n.dueAt <= :now"
                                + " or n.state = :sending and n.claimedUntil < :now order by n.dueAt, n.id",
                        Long.class)
                .setParameter("waiting", NoticeState.WAITING)
                .setParameter("sending", NoticeState.SENDING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the claim is the claimant's now; of many who try at once, one succeeds. */
    boolean claim(long id, String claimant, Instant until, Instant now) {
        return entities.createQuery("update Notice n set n.state = :sending, n.claimedBy = :claimant,"
                                + " n.claimedUntil = :until, n.version = n.version + 1 where n.id = :id"
                                + " and (n.state = :waiting and n.dueAt <= :now"
                                + " or n.state = :sending and n.claimedUntil < :now)")
                        .setParameter("sending", NoticeState.SENDING)
                        .setParameter("waiting", NoticeState.WAITING)
                        .setParameter("claimant", claimant)
                        .setParameter("until", until)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * How many of these claims were still the claimant's, and last until then now. The version is set to itself, else it
     * would be raised: the claimant may be writing the mail at this moment, and is not to stand in his own way.
     */
    int renew(Collection<Long> ids, String claimant, Instant until) {
        return entities.createQuery("update Notice n set n.claimedUntil = :until, n.version = n.version"
                        + " where n.id in :ids and n.state = :sending and n.claimedBy = :claimant")
                .setParameter("sending", NoticeState.SENDING)
                .setParameter("claimant", claimant)
                .setParameter("until", until)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Whether the same person is told later how the same appointment stands by then. */
    boolean isOvertaken(Notice notice) {
        return (ANNOUNCEMENTS.contains(notice.kind()) || notice.kind() == NoticeKind.DELAYED)
                && entities.createQuery(
                                        "select count(n) from Notice n where n.appointment = :appointment"
                                                + " and n.addressee = :addressee and n.id > :id"
                                                + " and n.kind in :announcements and n.state not in :givenUp",
                                        Long.class)
                                .setParameter(
                                        "appointment", notice.appointment().orElseThrow())
                                .setParameter("addressee", notice.addressee())
                                .setParameter("id", notice.getId())
                                .setParameter("announcements", overtaking(notice.kind()))
                                .setParameter("givenUp", GIVEN_UP)
                                .getSingleResult()
                        > 0;
    }

    private static Set<NoticeKind> overtaking(NoticeKind kind) {
        Set<NoticeKind> overtaking = EnumSet.copyOf(ANNOUNCEMENTS);
        if (QUESTIONS.contains(kind)) {
            overtaking.remove(NoticeKind.MOVED);
        }
        if (kind == NoticeKind.DELAYED) {
            overtaking.add(NoticeKind.DELAYED);
        }
        return overtaking;
    }

    List<Notice> about(long appointmentId) {
        return entities.createQuery(
                        "select n from Notice n where n.appointment.id = :appointment order by n.id", Notice.class)
                .setParameter("appointment", appointmentId)
                .getResultList();
    }

    void forget(long appointmentId) {
        entities.createQuery("delete from Notice n where n.appointment.id = :appointment")
                .setParameter("appointment", appointmentId)
                .executeUpdate();
    }

    /** The newest first: their numbers, which an index alone gives in order, and then the rows. */
    List<Notice> page(Wanted wanted, int first, int most) {
        List<Long> ids =
                numbers(wanted).setFirstResult(first).setMaxResults(most).getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select n from Notice n where n.id in :ids order by n.id desc", Notice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @param state only in it; null for all */
    record Wanted(Coach coach, @Nullable NoticeState state) {}

    private TypedQuery<Long> numbers(Wanted wanted) {
        String of = "select n.id from Notice n where n.coach = :coach";
        TypedQuery<Long> query = wanted.state() == null
                ? entities.createQuery(of + " order by n.id desc", Long.class)
                : entities.createQuery(of + " and n.state = :state order by n.id desc", Long.class)
                        .setParameter("state", wanted.state());
        return query.setParameter("coach", wanted.coach());
    }

    long count(Coach coach, NoticeState state) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.coach = :coach and n.state = :state", Long.class)
                .setParameter("coach", coach)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** What is owed counts from when it was first tried, or else from when it is due. */
    Backlog backlog() {
        Optional<Instant> untried = oldest("n.dueAt", "is null");
        return new Backlog(
                count(WAITING),
                count(Set.of(NoticeState.FAILED)),
                earlier(untried, oldest("n.firstTriedAt", "is not null")),
                earlier(untried, oldest("n.firstTriedAt", "is not null and n.failure in " + OURS)));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Optional<Instant> oldest(String moment, String tried) {
        return entities
                .createQuery(
                        "select " + moment + " from Notice n where n.state in :waiting and n.firstTriedAt " + tried
                                + " order by " + moment,
                        Instant.class)
                .setParameter("waiting", WAITING)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private long count(Set<NoticeState> states) {
        return entities.createQuery("select count(n) from Notice n where n.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }
}
