package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            NoticeKind.CANCELLED,
            NoticeKind.FOLLOWED_UP);

    /** What asks for an answer is still to be read when, besides, the place was changed. */
    private static final Set<NoticeKind> QUESTIONS = Set.of(NoticeKind.SUGGESTED, NoticeKind.PROPOSED);

    private static final Set<NoticeState> GIVEN_UP = Set.of(NoticeState.FAILED, NoticeState.DROPPED);

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

    void forget(long appointmentId) {
        entities.createQuery("delete from Notice n where n.appointment.id = :appointment")
                .setParameter("appointment", appointmentId)
                .executeUpdate();
    }

    /** The newest first: their numbers, which an index alone gives in order, and then the rows. */
    List<Notice> page(@Nullable NoticeState state, int first, int most) {
        List<Long> ids =
                numbers(state).setFirstResult(first).setMaxResults(most).getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select n from Notice n where n.id in :ids order by n.id desc", Notice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private TypedQuery<Long> numbers(@Nullable NoticeState state) {
        return state == null
                ? entities.createQuery("select n.id from Notice n order by n.id desc", Long.class)
                : entities.createQuery(
                                "select n.id from Notice n where n.state = :state order by n.id desc", Long.class)
                        .setParameter("state", state);
    }

    long count(NoticeState state) {
        return entities.createQuery("select count(n) from Notice n where n.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
