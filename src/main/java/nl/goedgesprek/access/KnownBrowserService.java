package nl.goedgesprek.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;

/** Knows the browsers with which somebody came in before. It opens nothing: they only guess at a pace of their own. */
@Stateless
@Allowed({Circle.DESK, Circle.VISITORS})
public class KnownBrowserService {

    /** For how long a browser is known that is not used. */
    public static final Duration REMEMBERED = Duration.ofDays(180);

    @Inject
    private AccessRepository repository;

    @Inject
    private Clock clock;

    /** Whether somebody came in with it before under this address. */
    public boolean isKnown(SecretCode token, String email) {
        return repository
                .browser(token)
                .filter(browser ->
                        repository.account(email).filter(browser::isOf).isPresent())
                .isPresent();
    }

    /** Makes it known, or known for longer; tells by what from now on. */
    public SecretCode remember(SecretCode token, Account account) {
        Instant now = clock.instant();
        repository.forgetBrowsers(now.minus(REMEMBERED));
        Optional<KnownBrowser> known = repository.browser(token).filter(browser -> browser.isOf(account));
        if (known.isPresent()) {
            known.get().see(now);
            return token;
        }
        SecretCode fresh = SecretCode.random();
        repository.add(new KnownBrowser(fresh, account.getId(), now));
        return fresh;
    }
}
