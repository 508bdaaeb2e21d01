package nl.goedgesprek.access;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;

/** Lets who forgot his password choose another one, by a link that goes to his mailbox and nowhere else. */
@Stateless
@Allowed({Circle.DESK, Circle.VISITORS})
public class PasswordResetService {

    /** How long a link stays open, and how long after asking one is still made. */
    public static final Duration STAYS_OPEN = Duration.ofHours(1);

    @Inject
    private AccessRepository repository;

    @Inject
    private PasswordHashing passwords;

    @Inject
    private Event<PasswordForgotten> forgotten;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    /**
     * Returns at once and says nothing, so that neither the answer nor its time tells whether there is an account. An
     * assistant is given a link by the owner instead.
     */
    @Asynchronous
    public void ask(String email) {
        repository
                .account(new Credentials(email, "").email())
                .filter(account -> !account.isEnded() && !account.isAssistant())
                .ifPresent(account -> forgotten.fire(new PasswordForgotten(account.getCoachId())));
    }

    /** Opens a link for the coach's account, and tells it, once; those before it open nothing any more. */
    @Allowed(Circle.SERVICES)
    public SecretCode open(long coachId) {
        Account account = repository
                .accountOf(coachId)
                .filter(known -> !known.isEnded())
                .orElseThrow(() -> new IllegalArgumentException("coach " + coachId + " has no account"));
        repository.forgetResets(account.getId());
        SecretCode token = SecretCode.random();
        repository.add(new PasswordReset(token, account, clock.instant().plus(STAYS_OPEN)));
        return token;
    }

    /**
     * Whether a link of a coach's account that was made since a moment still opens. Whoever else asks this waits until this
     * transaction has ended.
     */
    @Allowed(Circle.SERVICES)
    public boolean isOpenSince(long coachId, Instant since) {
        return repository
                .accountOf(coachId)
                .map(repository::lock)
                .filter(account -> repository.hasResetOpenAfter(account.getId(), since.plus(STAYS_OPEN)))
                .isPresent();
    }

    /** Whether a link can be used; looking uses nothing up. */
    public boolean isOpen(SecretCode token) {
        return account(token).isPresent();
    }

    /**
     * Gives the account another password, closes its links and ends wherever it is logged in.
     *
     * @return the account, which is to log in with it now
     * @throws ViolationException when the password will not do, or the link was used before; then nothing changes
     */
    public Account use(SecretCode token, String password) {
        Account account = account(token).orElseThrow(PasswordResetService::used);
        List<Violation> wrong = new ArrayList<>(new Credentials(account.getEmail(), password).violations());
        wrong.removeIf(violation -> !violation.field().equals("password"));
        if (!wrong.isEmpty()) {
            throw new ViolationException(wrong);
        }
        if (!repository.useUpReset(token)) {
            throw used();
        }
        account.secure(passwords.hash(password));
        repository.forgetResets(account.getId());
        repository.forgetAddressChange(account.getId());
        repository.endSessions(account.getId(), 0);
        changes.fire(new AccountChanged(account.getId(), "PASSWORD", true));
        return account;
    }

    private Optional<Account> account(SecretCode token) {
        return repository
                .reset(token)
                .filter(link -> link.isOpenAt(clock.instant()))
                .flatMap(link -> repository.account(link.accountId()))
                .filter(account -> !account.isEnded());
    }

    private static ViolationException used() {
        return new ViolationException(List.of(new Violation("token", "violation.linkUsed")));
    }
}
