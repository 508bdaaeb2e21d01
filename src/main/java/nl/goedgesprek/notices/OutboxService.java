package nl.goedgesprek.notices;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.notices.NoticeRepository.Wanted;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** What is owed by mail and what became of it, for whoever owes more and for the coach who looks. */
@Stateless
@Allowed(Circle.DESK)
public class OutboxService {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private NoticeRepository repository;

    @Inject
    private Present present;

    @Inject
    private Clock clock;

    /**
     * Owes a mail, in a transaction of its own.
     *
     * @throws jakarta.ejb.EJBException when it is owed already: another node was earlier
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Allowed(Circle.SERVICES)
    public void owe(Owed owed) {
        repository.add(owed.at(clock.instant()));
    }

    /** Owes a mail, in the transaction in which what it tells of happens; what is owed already is not owed again. */
    @Allowed(Circle.SERVICES)
    public void oweAlong(Owed owed) {
        if (repository.known(List.of(owed.onceKey())).isEmpty()) {
            repository.add(owed.at(clock.instant()));
        }
    }

    /** Which of these keys stand for a mail that is owed or was. */
    @Allowed(Circle.SERVICES)
    public List<String> known(Collection<String> onceKeys) {
        return repository.known(onceKeys);
    }

    /** When somebody came to be owed a mail that shows who he is, after a moment; the first first. */
    @Allowed(Circle.SERVICES)
    public List<Instant> rightsOwed(long personId, Instant after) {
        return repository.owedSince(NoticeKind.RIGHTS, personId, after);
    }

    /**
     * What is and was owed about the conversations of who sits at the desk, the newest first.
     *
     * @param state only this; null for all
     */
    public List<Notice> page(@Nullable NoticeState state, int first, int most) {
        return repository.page(new Wanted(currentCoach.get(), state), first, most);
    }

    /** What is and was owed about an appointment, in order; about another coach's, for who sits at the desk, nothing. */
    public List<Notice> about(long appointmentId) {
        return repository.about(appointmentId).stream().filter(this::isOwn).toList();
    }

    /** Whether something about an appointment, whosoever, still goes out. */
    @Allowed(Circle.SERVICES)
    public boolean isStillOwed(long appointmentId) {
        return repository.about(appointmentId).stream().anyMatch(OutboxService::isOpen);
    }

    /** Whether somebody is still to hear, about an appointment, whosoever, that its visitor is forgotten. */
    @Allowed(Circle.SERVICES)
    public boolean isFarewellOwed(long appointmentId) {
        return repository.about(appointmentId).stream()
                .filter(notice -> notice.kind() == NoticeKind.FAREWELL)
                .anyMatch(OutboxService::isOpen);
    }

    private static boolean isOpen(Notice notice) {
        return notice.state() == NoticeState.SENDING || notice.state() == NoticeState.WAITING;
    }

    public long count(NoticeState state) {
        return repository.count(currentCoach.get(), state);
    }

    /** How all mail stands, whoever's it is. */
    @Allowed(Circle.PRODUCT)
    public Backlog backlog() {
        return repository.backlog();
    }

    /** What is another coach's is not there for who sits at the desk. */
    public Optional<Notice> find(long id) {
        return repository.notice(id).filter(this::isOwn);
    }

    private boolean isOwn(Notice notice) {
        return !currentCoach.isKeptFrom(notice.coach());
    }

    /**
     * Sends what failed, or was sent, once more, and what waits at once; nothing happens to the rest.
     *
     * @return whether it goes out; what no longer holds does not, and stays as it is
     */
    public boolean sendAgain(long id) {
        Optional<Notice> wanted = find(id).filter(present::callsWhenAskedFor);
        wanted.ifPresent(notice -> notice.sendAgain(clock.instant()));
        return wanted.isPresent();
    }
}
