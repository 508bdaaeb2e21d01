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
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;

/** Lets a coach log in with another address when its mailbox has confirmed that: his mail goes there from then on. */
@Stateless
@Allowed({Circle.DESK, Circle.VISITORS})
public class AddressService {

    /** How long an address waits to be confirmed. */
    public static final Duration STAYS_OPEN = AddressChange.STAYS_OPEN;

    @Inject
    private AccessRepository repository;

    @Inject
    private Event<AddressAsked> questions;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    /** Notes what he wants, instead of what he wanted before; both mailboxes are told. */
    @Allowed(Circle.SERVICES)
    public void ask(Account account, String email) {
        repository.addressChange(account.getId()).ifPresent(repository::removeNow);
        repository.add(new AddressChange(account, email, clock.instant()));
        questions.fire(new AddressAsked(account.getCoachId()));
    }

    /** When each address that nobody confirmed is forgotten. */
    @Allowed(Circle.SERVICES)
    public List<Instant> leaving() {
        return repository.addressChangesAsked().stream()
                .map(asked -> asked.plus(STAYS_OPEN))
                .toList();
    }

    /** Forgets who wanted which address and did not confirm it in time. */
    @Allowed(Circle.PRODUCT)
    public void forget() {
        repository.forgetAddressChanges(clock.instant().minus(STAYS_OPEN));
    }

    /** What a coach wants; empty when nothing is open. */
    @Allowed(Circle.SERVICES)
    public Optional<AskedAddress> asked(long coachId) {
        return change(coachId).map(AddressChange::asked);
    }

    /**
     * Opens the link with which it is confirmed, and tells it, once; the one before it opens nothing any more.
     *
     * @throws IllegalArgumentException when nothing is open
     */
    @Allowed(Circle.SERVICES)
    public SecretCode open(long coachId) {
        AddressChange change =
                change(coachId).orElseThrow(() -> new IllegalArgumentException("coach " + coachId + " moves nowhere"));
        SecretCode token = SecretCode.random();
        change.open(token);
        return token;
    }

    /** Which address a link confirms; empty when it opens nothing. Looking uses nothing up. */
    public Optional<String> confirmable(SecretCode token) {
        return usable(token).map(change -> change.asked().after());
    }

    /**
     * Lets him log in with it from now on, and ends wherever he is logged in.
     *
     * @throws ViolationException when the link opens nothing, or another account has that address by now
     */
    public void confirm(SecretCode token) {
        AddressChange change = usable(token)
                .filter(open -> repository.account(open.asked().after()).isEmpty())
                .orElseThrow(() -> new ViolationException(List.of(new Violation("token", "violation.linkUsed"))));
        Account account = repository.account(change.accountId()).orElseThrow();
        account.move(change.asked().after());
        repository.remove(change);
        repository.forgetResets(account.getId());
        repository.endSessions(account.getId(), 0);
        changes.fire(new AccountChanged(account.getId(), "EMAIL", true));
    }

    private Optional<AddressChange> change(long coachId) {
        return repository
                .accountOf(coachId)
                .flatMap(account -> repository.addressChange(account.getId()))
                .filter(this::isOpen);
    }

    private Optional<AddressChange> usable(SecretCode token) {
        return repository.addressChange(token).filter(this::isOpen);
    }

    /** Not when the account was ended since, or has another address by other means. */
    private boolean isOpen(AddressChange change) {
        return change.isOpenAt(clock.instant())
                && repository
                        .account(change.accountId())
                        .filter(account -> !account.isEnded()
                                && account.getEmail().equals(change.asked().before()))
                        .isPresent();
    }
}
