package nl.goedgesprek.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dependent
class AuditRepository {

    /** Who looks at the same within this time is still looking. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    boolean isStillLooking(Act act, By by, @Nullable Long account, Subject subject) {
        return !entities.createQuery(
                        "select e.id from AuditEntry e where e.subject = :kind and e.subjectId = :subject"
                                + " and e.act = :act and e.by = :by and coalesce(e.account, 0) = :account"
                                + " and e.at > :since",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("act", act)
                .setParameter("by", by)
                .setParameter("account", account == null ? 0L : account)
                .setParameter("since", clock.instant().minus(ONE_LOOK))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** When visitors did this in one of these ways after a moment, the first first. */
    List<Instant> deedsOfVisitors(Act act, Subject subject, Set<String> details, Instant after) {
        return entities.createQuery(
                        "select e.at from AuditEntry e where e.subject = :kind and e.subjectId = :subject"
                                + " and e.act = :act and e.by = :visitor and e.detail in :details and e.at > :after"
                                + " order by e.at, e.id",
                        Instant.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("act", act)
                .setParameter("visitor", By.VISITOR)
                .setParameter("details", details)
                .setParameter("after", after)
                .getResultList();
    }

    /** A stretch of what is looked for, the newest first. */
    List<AuditEntry> find(AuditQuery query, int first, int most) {
        return on("select e from AuditEntry e", query, " order by e.id desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(AuditQuery query) {
        return on("select count(e) from AuditEntry e", query, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> on(String select, AuditQuery query, String order, Class<T> result) {
        List<String> wanted = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (query.act() != null) {
            wanted.add("e.act = :act");
            values.put("act", query.act());
        }
        if (query.account() != null) {
            wanted.add("e.account = :account");
            values.put("account", query.account());
        }
        Instant from = query.from();
        if (from != null) {
            wanted.add("e.at >= :from");
            values.put("from", from);
        }
        Instant until = query.until();
        if (until != null) {
            wanted.add("e.at < :until");
            values.put("until", until);
        }
        String where = wanted.isEmpty() ? "" : " where " + String.join(" and ", wanted);
        TypedQuery<T> typed = entities.createQuery(select + where + order, result);
        values.forEach(typed::setParameter);
        return typed;
    }
}
