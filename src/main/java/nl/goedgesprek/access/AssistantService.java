package nl.goedgesprek.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;

/** Lets assistants in and out, and says whose agenda each keeps. Every change ends what he had open. */
@Stateless
@Allowed(Circle.OWNER)
public class AssistantService {

    @Inject
    private AccessRepository repository;

    @Inject
    private PasswordHashing passwords;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    /** Those who are let in no more as well. */
    public List<Account> all() {
        return repository.assistants();
    }

    /**
     * Lets somebody assist a coach. He chooses a password by {@link #giveLink a link} first.
     *
     * @throws ViolationException when something is wrong with him, or another has his address
     */
    public Account add(NewAssistant person) {
        List<Violation> wrong = new ArrayList<>(person.violations());
        if (repository.account(person.email()).isPresent()) {
            wrong.add(new Violation("email", "violation.emailTaken"));
        }
        if (!wrong.isEmpty()) {
            throw new ViolationException(wrong);
        }
        Account account = Account.ofAssistant(person, passwords.noHash(), clock.instant());
        repository.addNow(account);
        tell(account, "MADE");
        return account;
    }

    /** Lets him choose his address and password, by a link that is told once. The one before opens nothing any more. */
    public SecretCode giveLink(long accountId) {
        Account account = repository.assistant(accountId).orElseThrow();
        repository.forgetLinksOfAssistant(accountId);
        SecretCode token = SecretCode.random();
        Instant now = clock.instant();
        repository.add(SetupLink.of(account, token, now, now.plus(AccountService.LINK_STAYS_OPEN)));
        tell(account, "LINK_GIVEN");
        return token;
    }

    /** Until when he can use the link that he was given; empty when there is none, or it ran out. */
    public Optional<Instant> linkOpenUntil(long accountId) {
        return repository
                .linkOfAssistant(accountId)
                .flatMap(SetupLink::expiresAt)
                .filter(end -> clock.instant().isBefore(end));
    }

    /** Lets him keep the agenda of this coach, and no other. */
    public void serve(long accountId, long coachId) {
        Account account = repository.assistant(accountId).orElseThrow();
        account.serve(coachId);
        tell(account, "COACH");
    }

    /** Lets him in no more, and forgets with what he came in; again changes nothing. */
    public void end(long accountId) {
        repository.forgetLinksOfAssistant(accountId);
        Account account = repository.assistant(accountId).orElseThrow();
        repository.forgetAllWays(account);
        account.end(clock.instant());
        tell(account, "ENDED");
    }

    /**
     * Lets him in again, when he has chosen a password by {@link #giveLink a link}. A node of an older version that ended his
     * account may have left with what he came in. Again changes nothing: he may have chosen one meanwhile.
     */
    public void restore(long accountId) {
        Account account = repository.assistant(accountId).orElseThrow();
        if (account.isEnded()) {
            repository.forgetAllWays(account);
            account.restore();
            tell(account, "RESTORED");
        }
    }

    private void tell(Account account, String change) {
        changes.fire(new AccountChanged(account.getId(), change, false));
    }
}
