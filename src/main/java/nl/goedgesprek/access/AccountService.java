package nl.goedgesprek.access;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes accounts and tells whether somebody is who he says he is. */
@Stateless
@Allowed(Circle.OWNER)
public class AccountService {

    /** What the container calls who may see the coach's pages. */
    public static final String COACH = "coach";

    /** How long a link stays open with which a coach makes his account. */
    public static final Duration LINK_STAYS_OPEN = Duration.ofDays(7);

    @Inject
    private AccessRepository repository;

    @Inject
    private PasswordHashing passwords;

    @Inject
    private CurrentAccount current;

    @Inject
    private AddressService addresses;

    @Inject
    @ConfigProperty(name = "goedgesprek.smtp.url")
    private Optional<String> mailServer;

    @Inject
    private Event<LoginRefused> refusals;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Event<CoachShutOut> leavings;

    @Inject
    private Clock clock;

    /** Whether anybody can log in yet. */
    @Allowed(Circle.SERVICES)
    public boolean exists() {
        return repository.hasAccounts();
    }

    /** Where a coach gets his mail; empty as long as he has no account, or is let in no more. */
    @Allowed(Circle.DESK)
    public Optional<String> emailOf(long coachId) {
        return of(coachId).filter(account -> !account.isEnded()).map(Account::getEmail);
    }

    /** Where mail of the practice itself goes to; empty as long as nobody owns it. */
    @Allowed(Circle.COACHES)
    public Optional<String> emailOfOwner() {
        return repository.owner().map(Account::getEmail);
    }

    /** Whether a coach had an account and is let in no more. */
    @Allowed(Circle.SERVICES)
    public boolean isShutOut(long coachId) {
        return of(coachId).filter(Account::isEnded).isPresent();
    }

    /** The account of a coach, ended or not; empty as long as he has none. */
    public Optional<Account> of(long coachId) {
        return repository.accountOf(coachId);
    }

    /** An account, ended or not, for the owner. */
    @Allowed(Circle.OWNER)
    public Optional<Account> find(long id) {
        current.requireOwner();
        return repository.account(id);
    }

    /** All accounts, ended or not, for the owner. */
    @Allowed(Circle.OWNER)
    public List<Account> all() {
        current.requireOwner();
        return repository.accounts();
    }

    /** Opens a link with which the first account can be made, and tells it, once. Earlier ones stay open as well. */
    @Allowed(Circle.SERVICES)
    public SecretCode openSetupLink(long coachId) {
        SecretCode token = SecretCode.random();
        repository.add(new SetupLink(token, coachId, clock.instant(), null));
        return token;
    }

    /**
     * Lets a coach make his account, or choose his address and password anew, by a link that is told once. The one before
     * opens nothing any more.
     *
     * @throws IllegalStateException when it is not the owner who says so
     */
    public SecretCode giveLink(long coachId) {
        current.requireOwner();
        repository.forgetLinks(coachId);
        SecretCode token = SecretCode.random();
        Instant now = clock.instant();
        repository.add(new SetupLink(token, coachId, now, now.plus(LINK_STAYS_OPEN)));
        repository.accountOf(coachId).ifPresent(account -> tell(account, "LINK_GIVEN"));
        return token;
    }

    /** Until when a coach can use the link that he was given; empty when there is none, or it ran out. */
    public Optional<Instant> linkOpenUntil(long coachId) {
        return repository
                .linkOf(coachId)
                .flatMap(SetupLink::expiresAt)
                .filter(end -> clock.instant().isBefore(end));
    }

    /**
     * Lets a coach in no more, and forgets with what he came in; whoever keeps more that is his alone hears of it. Again changes
     * nothing. The owner himself stays.
     */
    public void end(long coachId) {
        current.requireOwner();
        repository.forgetLinks(coachId);
        repository
                .accountOf(coachId)
                .filter(account -> !account.isOwner())
                .filter(account -> !account.isEnded())
                .ifPresent(account -> {
                    repository.forgetAllWays(account);
                    account.end(clock.instant());
                    tell(account, "ENDED");
                    leavings.fire(new CoachShutOut(coachId));
                });
    }

    /**
     * Lets a coach in again, when he has chosen a password by {@link #giveLink a link}. A node of an older version that ended
     * his account may have left with what he came in, and what is his alone.
     */
    public void restore(long coachId) {
        current.requireOwner();
        repository.accountOf(coachId).filter(Account::isEnded).ifPresent(account -> {
            repository.forgetAllWays(account);
            leavings.fire(new CoachShutOut(coachId));
            account.restore();
            tell(account, "RESTORED");
        });
    }

    /**
     * Makes a coach an owner of the practice beside who says so, or merely a coach again. He has to log in again. Of two owners
     * who do so to each other at once the second is none any more, and changes nothing.
     *
     * @throws IllegalArgumentException when it is his own role, for an owner always stays; that of who is let in no
     *     more; or not one of a coach
     */
    public void appoint(long coachId, Role role) {
        current.requireOwner();
        long own = current.get().getId();
        Account account = repository.accountOf(coachId).orElseThrow();
        boolean stays = repository.lock(own, account.getId()).stream()
                .anyMatch(either -> either.getId() == own && either.isOwner() && !either.isEnded());
        if (role == Role.ASSISTANT || account.isEnded() || account.getId() == own) {
            throw new IllegalArgumentException("account " + account.getId() + " does not become " + role);
        }
        if (stays) {
            account.become(role);
            tell(account, "ROLE");
        }
    }

    /**
     * Changes with what who is logged in logs in from now on; he has to, again, everywhere. A coach's other address counts
     * when it was confirmed from its mailbox, if there is a mail server; until then nothing changes.
     *
     * @param next with an empty password when that stays as it is
     * @param now the password that he has
     * @return whether anything changed
     * @throws ViolationException when that is not his, or the new ones will not do; then nothing changes
     */
    @Allowed(Circle.DESK)
    public boolean change(Credentials next, String now) {
        Account account = repository.account(current.get().getId()).orElseThrow();
        boolean keeps = next.password().isEmpty();
        List<Violation> wrong = new ArrayList<>(next.violations());
        wrong.removeIf(violation -> keeps && violation.field().equals("password"));
        if (!passwords.matches(Optional.of(account), now)) {
            wrong.add(new Violation("now", "violation.passwordNow"));
        }
        refuse(wrong);
        refuseIfTaken(next.email(), Optional.of(account));
        forgetAnnounced(account);
        boolean moves = !account.getEmail().equals(next.email());
        boolean asks = moves && mailServer.isPresent() && !account.isAssistant();
        if (asks) {
            addresses.ask(account, next.email());
        } else if (moves) {
            account.move(next.email());
            tell(account, "EMAIL");
        }
        if (!keeps) {
            account.secure(passwords.hash(next.password()));
            tell(account, "PASSWORD");
        }
        return !asks || !keeps;
    }

    /** Whether this link can make an account; looking uses nothing up. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public boolean isOpen(SecretCode token) {
        return link(token).isPresent();
    }

    /**
     * Makes the account of the coach for whom a link is, or makes it anew, and closes every link of his.
     *
     * @return the account
     * @throws ViolationException when the credentials will not do, or the link was used before; then nothing changes
     */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public Account createByLink(SecretCode token, Credentials credentials) {
        refuse(credentials.violations());
        SetupLink link = link(token).orElse(null);
        if (link == null || !repository.useUp(token)) {
            throw new ViolationException(List.of(new Violation("token", "violation.linkUsed")));
        }
        Optional<Account> known =
                link.accountId().map(repository::account).orElseGet(() -> repository.accountOf(link.coachId()));
        refuseIfTaken(credentials.email(), known);
        return link.accountId().isPresent()
                ? renew(known.orElseThrow(), credentials)
                : create(credentials, link.coachId(), true);
    }

    private Optional<SetupLink> link(SecretCode token) {
        return repository.link(token).filter(link -> link.isOpenAt(clock.instant()));
    }

    /** An assistant's, and closes every link of his. */
    private Account renew(Account assistant, Credentials credentials) {
        renew(assistant, credentials.email(), passwords.hash(credentials.password()));
        repository.forgetLinksOfAssistant(assistant.getId());
        changes.fire(new AccountChanged(assistant.getId(), "RENEWED", true));
        return assistant;
    }

    private void refuseIfTaken(String email, Optional<Account> own) {
        Optional<Long> other = repository.account(email).map(Account::getId);
        if (other.isPresent() && !other.equals(own.map(Account::getId))) {
            refuse(List.of(new Violation("email", "violation.emailTaken")));
        }
    }

    /** Makes the account that the settings of the product name; how long its password is, is the operator's choice. */
    @Allowed(Circle.SERVICES)
    public void createBySettings(Credentials credentials, long coachId) {
        create(credentials, coachId, false);
    }

    /** The account of who types these; empty, after the same while, when there is none or the password is wrong. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public Optional<Account> authenticate(Credentials credentials) {
        Optional<Account> account = repository.account(credentials.email());
        boolean right = passwords.matches(account, credentials.password());
        Optional<Account> known = account.filter(found -> right && !found.isEnded());
        known.filter(found -> passwords.isOutdated(found.passwordHash()))
                .ifPresent(found -> repository.rehash(found, passwords.hash(credentials.password())));
        if (known.isEmpty()) {
            refusals.fire(new LoginRefused(account.map(Account::getId), Way.PASSWORD));
        }
        return known;
    }

    /** The account of whose address this is, as another site says; empty when it is nobody's, or was ended. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public Optional<Account> withAddress(String email) {
        Optional<Account> account =
                repository.account(new Credentials(email, "").email()).filter(known -> !known.isEnded());
        if (account.isEmpty()) {
            refusals.fire(new LoginRefused(Optional.empty(), Way.PROVIDER));
        }
        return account;
    }

    /** Whether it is the password of who is logged in: asked again before what is easily regretted. */
    @Allowed(Circle.DESK)
    public boolean isOwnPassword(String password) {
        return passwords.matches(repository.account(current.get().getId()), password);
    }

    private Account create(Credentials credentials, long coachId, boolean byLink) {
        String hash = passwords.hash(credentials.password());
        Optional<Account> known = repository.accountOf(coachId);
        Account account = known.orElseGet(() -> new Account(
                new Account.Holder(coachId, repository.hasAccounts() ? Role.COACH : Role.OWNER),
                credentials.email(),
                hash,
                clock.instant()));
        if (known.isPresent()) {
            renew(account, credentials.email(), hash);
        } else {
            repository.addNow(account);
        }
        repository.forgetLinks(coachId);
        changes.fire(new AccountChanged(account.getId(), known.isPresent() ? "RENEWED" : "MADE", byLink));
        return account;
    }

    /** Whoever has a link that was mailed before is not necessarily who changes it now. */
    private void forgetAnnounced(Account account) {
        repository.forgetResets(account.getId());
        repository.forgetAddressChange(account.getId());
    }

    private void tell(Account account, String change) {
        changes.fire(new AccountChanged(account.getId(), change, false));
    }

    /** What he came in with before may be lost, such as his phone: with the link he begins anew. */
    private void renew(Account known, String email, String hash) {
        repository.forgetWays(known.getId());
        known.move(email);
        known.secure(hash);
        known.restore();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ViolationException(violations);
        }
    }
}
