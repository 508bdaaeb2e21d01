package nl.goedgesprek.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** What is asked after the password, of who wants that: a code that his phone shows, or one that he kept on paper. */
@Stateless
@Allowed(Circle.DESK)
public class SecondStepService {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PATIENCE_WITH_APP = Duration.ofMinutes(15);
    private static final int CODES = 10;

    @Inject
    private AccessRepository repository;

    @Inject
    private CurrentAccount current;

    @Inject
    private Event<LoginRefused> refusals;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    /** Whether an account asks for it. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public boolean isAskedOf(Account account) {
        return repository
                .authenticator(account.getId())
                .filter(Authenticator::isOn)
                .isPresent();
    }

    /** Who typed the right password for an account that asks for more. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public HalfLoggedIn halfWay(Account account) {
        return new HalfLoggedIn(
                account.getId(),
                account.version(),
                account.getEmail(),
                clock.instant().plus(PATIENCE));
    }

    /** Whether he can still type the second thing. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public boolean isWaitingFor(HalfLoggedIn half) {
        return account(half).isPresent();
    }

    /** The account, when what he typed is right; it is used up then. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public Optional<Account> pass(HalfLoggedIn half, String typed) {
        Optional<Account> passed = account(half)
                .filter(account -> isRightCode(account.getId(), typed)
                        || repository.useUpRecovery(account.getId(), RecoveryCode.hash(typed)));
        if (passed.isEmpty()) {
            refusals.fire(new LoginRefused(Optional.of(half.account()), Way.CODE));
        }
        return passed;
    }

    private Optional<Account> account(HalfLoggedIn half) {
        return repository
                .account(half.account())
                .filter(account -> account.version() == half.version() && !account.isEnded())
                .filter(account -> clock.instant().isBefore(half.until()));
    }

    /** A code counts once, also when two come with it at the same time. */
    private boolean isRightCode(long account, String typed) {
        Optional<Authenticator> app = repository.authenticator(account);
        if (app.isEmpty()) {
            return false;
        }
        OptionalLong step = app.get().codes().step(withoutSpaces(typed), clock.instant());
        return step.isPresent() && repository.useUpStep(account, step.getAsLong());
    }

    private static String withoutSpaces(String typed) {
        return typed.replaceAll("\\s", "");
    }

    /** Since when who is logged in is asked for it; empty when he is not. */
    public Optional<Instant> since() {
        return own().flatMap(Authenticator::confirmedAt);
    }

    /** What his app is to be told; it counts when he {@linkplain #confirm confirms} it in the same session. */
    public BegunStep begin() {
        Account account = current.get();
        return new BegunStep(
                account.getId(),
                account.version(),
                OneTimeCodes.random().secret(),
                clock.instant().plus(PATIENCE_WITH_APP));
    }

    /** Whether who is logged in began it, and can still confirm it. */
    public boolean isOpen(BegunStep begun) {
        Account account = current.get();
        return begun.account() == account.getId()
                && begun.version() == account.version()
                && clock.instant().isBefore(begun.until());
    }

    /**
     * Asks for it from now on, when this is the code that his app shows.
     *
     * @return the codes to keep on paper, told once; empty when it is not, or it was on already
     */
    public List<String> confirm(BegunStep begun, String typed) {
        OneTimeCodes codes = new OneTimeCodes(begun.secret());
        OptionalLong step = codes.step(withoutSpaces(typed), clock.instant());
        if (!isOpen(begun) || step.isEmpty()) {
            return List.of();
        }
        repository.account(begun.account()).ifPresent(repository::lock);
        if (since().isPresent()) {
            return List.of();
        }
        own().ifPresent(repository::removeNow);
        repository.add(new Authenticator(begun, step.getAsLong(), clock.instant()));
        tell("SECOND_STEP_ON");
        return freshCodes();
    }

    /** Other codes to keep on paper, told once; those before them are worth nothing any more. */
    public List<String> renewCodes() {
        tell("CODES_RENEWED");
        return freshCodes();
    }

    private List<String> freshCodes() {
        long account = current.get().getId();
        repository.forgetRecovery(account);
        List<String> codes = Stream.generate(RecoveryCode::random).limit(CODES).toList();
        codes.forEach(code -> repository.add(new RecoveryCode(code, account)));
        return codes;
    }

    /** How many codes he has left on paper. */
    public long codesLeft() {
        return repository.recoveryCodes(current.get().getId());
    }

    /** Asks for it no more. */
    public void end() {
        own().ifPresent(repository::removeNow);
        repository.forgetRecovery(current.get().getId());
        tell("SECOND_STEP_OFF");
    }

    private void tell(String change) {
        changes.fire(new AccountChanged(current.get().getId(), change, false));
    }

    private Optional<Authenticator> own() {
        return repository.authenticator(current.get().getId());
    }
}
