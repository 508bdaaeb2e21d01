package nl.goedgesprek.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** Where an account is logged in. The container knows who is by the number of his session, which tells nobody who. */
@Stateless
@Allowed({Circle.DESK, Circle.VISITORS})
public class LoginSessionService {

    /** How exactly it is known when somebody was last seen. */
    private static final Duration EXACT = Duration.ofMinutes(1);

    @Inject
    private AccessRepository repository;

    @Inject
    private SessionLengths lengths;

    @Inject
    private CurrentAccount current;

    @Inject
    private Event<LoggedIn> logins;

    @Inject
    private Clock clock;

    /** Logs an account in, and forgets whose time is over. */
    public long begin(Account account, Device device, Way way) {
        Instant now = clock.instant();
        repository.forgetSessions(lengths.idleSince(now), lengths.begunBefore(now));
        LoginSession session = new LoginSession(account, device, now);
        repository.addNow(session);
        logins.fire(new LoggedIn(account.getId(), way));
        return session.getId();
    }

    /** The account that is logged in under this name, and is seen now; empty when it is not any more. */
    public Optional<Account> seen(String caller) {
        Instant now = clock.instant();
        return session(caller).filter(session -> lengths.isOpen(session, now)).flatMap(session -> {
            if (session.seenAt().plus(EXACT).isBefore(now)) {
                session.see(now);
            }
            return repository
                    .account(session.accountId())
                    .filter(account -> session.isOf(account) && !account.isEnded());
        });
    }

    /** Where who is logged in is logged in, the one last seen first. */
    @Allowed(Circle.DESK)
    public List<LoginSession> mine() {
        Instant now = clock.instant();
        return repository.sessions(current.get().getId()).stream()
                .filter(session -> session.isOf(current.get()) && lengths.isOpen(session, now))
                .toList();
    }

    /** Ends one of his own; nothing happens to anybody else's. */
    @Allowed(Circle.DESK)
    public void end(long id) {
        repository
                .session(id)
                .filter(session -> session.accountId() == current.get().getId())
                .ifPresent(repository::remove);
    }

    /** Ends all of his own but this one. */
    @Allowed(Circle.DESK)
    public void endOthers(String caller) {
        long own = session(caller).map(LoginSession::getId).orElseThrow();
        repository.endSessions(current.get().getId(), own);
    }

    /** Whoever logs out is logged in there no more. */
    @Allowed(Circle.DESK)
    public void leave(String caller) {
        session(caller).ifPresent(repository::remove);
    }

    private Optional<LoginSession> session(String caller) {
        return Optional.of(caller)
                .filter(name -> name.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(repository::session);
    }
}
