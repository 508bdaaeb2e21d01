package nl.goedgesprek.notices;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is owed by mail and what became of it, for whoever owes more and for the coach who looks. */
@Stateless
public class OutboxService {

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
    public void owe(Owed owed) {
        repository.add(owed.at(clock.instant()));
    }

    /** Which of these keys stand for a mail that is owed or was. */
    public List<String> known(Collection<String> onceKeys) {
        return repository.known(onceKeys);
    }

    /**
     * What is and was owed, the newest first.
     *
     * @param state only this; null for all
     */
    public List<Notice> page(@Nullable NoticeState state, int first, int most) {
        return repository.page(state, first, most);
    }

    public long count(NoticeState state) {
        return repository.count(state);
    }

    public Optional<Notice> find(long id) {
        return repository.notice(id);
    }

    /**
     * Sends what failed, or was sent, once more, and what waits at once; nothing happens to the rest.
     *
     * @return whether it goes out; what no longer holds does not, and stays as it is
     */
    public boolean sendAgain(long id) {
        Optional<Notice> wanted = repository.notice(id).filter(present::callsWhenAskedFor);
        wanted.ifPresent(notice -> notice.sendAgain(clock.instant()));
        return wanted.isPresent();
    }
}
