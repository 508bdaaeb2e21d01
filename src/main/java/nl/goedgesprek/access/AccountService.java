package nl.goedgesprek.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;

/** Makes accounts and tells whether somebody is who he says he is. */
@Stateless
public class AccountService {

    /** The role of who may see the coach's pages. */
    public static final String COACH = "coach";

    @Inject
    private AccessRepository repository;

    @Inject
    private PasswordHashing passwords;

    @Inject
    private Clock clock;

    /** Whether anybody can log in yet. */
    public boolean exists() {
        return repository.hasAccounts();
    }

    /** Where a coach gets his mail; empty as long as he has no account. */
    public Optional<String> emailOf(long coachId) {
        return repository.emailOf(coachId);
    }

    /** Opens a link with which the first account can be made, and tells it, once. Earlier ones stay open as well. */
    public SecretCode openSetupLink() {
        SecretCode token = SecretCode.random();
        repository.add(new SetupLink(token, clock.instant()));
        return token;
    }

    /** Whether this link can make an account; looking uses nothing up. */
    public boolean isOpen(SecretCode token) {
        return repository.hasLink(token);
    }

    /**
     * Makes an account with a link and closes every link.
     *
     * @throws ViolationException when the credentials will not do, or the link was used before; then nothing changes
     */
    public void createByLink(SecretCode token, Credentials credentials, long coachId) {
        refuse(credentials.violations());
        if (!repository.useUp(token)) {
            refuse(List.of(new Violation("token", "violation.linkUsed")));
        }
        create(credentials, coachId);
    }

    /** Makes the account that the settings of the product name; how long its password is, is the operator's choice. */
    public void createBySettings(Credentials credentials, long coachId) {
        create(credentials, coachId);
    }

    /** The account of who types these; empty, after the same while, when there is none or the password is wrong. */
    public Optional<Account> authenticate(Credentials credentials) {
        Optional<Account> account = repository.account(credentials.email());
        return passwords.matches(account, credentials.password()) ? account : Optional.empty();
    }

    private void create(Credentials credentials, long coachId) {
        String hash = passwords.hash(credentials.password());
        repository.add(new Account(credentials, hash, coachId, clock.instant()));
        repository.forgetLinks();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ViolationException(violations);
        }
    }
}
