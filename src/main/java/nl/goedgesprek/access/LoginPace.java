package nl.goedgesprek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.platform.SecretCode;

/**
 * Slows down who guesses: at one account from wherever, and from one address at whichever. A browser with which its
 * account came in before has a pace of its own, so that nobody who guesses elsewhere keeps its owner out; and who comes
 * with a passkey or a link from his mail guesses nothing. Every node knows what was tried at the others.
 */
@ApplicationScoped
public class LoginPace {

    private static final String TRIED = "tried";
    private static final String WELCOME = "welcome";

    private static final int FREE_PER_ADDRESS = 30;

    private static final String ADDRESSES = "ADDRESS";
    private static final String ACCOUNTS = "ACCOUNT_";
    private static final String BROWSERS = "BROWSER_";
    private static final String KEYS = "KEY";
    private static final String TRIPS = "TRIP";

    /** By of what they are. */
    private final Map<String, Attempts> attempts = new HashMap<>();

    @Inject
    private KnownBrowserService known;

    @Inject
    private Clock clock;

    @Inject
    private Neighbours neighbours;

    public LoginPace() {
        attempts.put(ADDRESSES, new Attempts(FREE_PER_ADDRESS));
        attempts.put(KEYS, new Attempts(FREE_PER_ADDRESS));
        attempts.put(TRIPS, new Attempts(FREE_PER_ADDRESS));
        for (Door door : Door.values()) {
            attempts.put(ACCOUNTS + door, new Attempts(door.free()));
            attempts.put(BROWSERS + door, new Attempts(door.free()));
        }
    }

    /** From the start, for others are not told twice. */
    void hear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        neighbours.listen(TRIED, (at, words) -> named(words.get(0)).waitingTime(words.get(1), at));
        neighbours.listen(WELCOME, (at, words) -> forget(words.get(0), words.get(1)));
    }

    /** How long he has to wait until he may try; zero when he may now, and then this is a try. */
    public Duration waitingTime(Door door, Comer comer) {
        Instant now = clock.instant();
        if (isKnown(comer)) {
            return tried(BROWSERS + door, comer.browser().hash(), now);
        }
        Duration pause = comer.address().isEmpty() ? Duration.ZERO : tried(ADDRESSES, comer.address(), now);
        return pause.isZero() ? tried(ACCOUNTS + door, account(comer), now) : pause;
    }

    /** Whether one more key that opened nothing is worth writing down; the first of an address are. It slows nobody down. */
    public boolean isNews(Comer comer) {
        return comer.address().isEmpty()
                || tried(KEYS, comer.address(), clock.instant()).isZero();
    }

    /** How long he has to wait until he may leave for the provider; zero when he may now. Each time costs it and us work. */
    public Duration waitingTimeToLeave(Comer comer) {
        return comer.address().isEmpty() ? Duration.ZERO : tried(TRIPS, comer.address(), clock.instant());
    }

    /** He came back, and has an account here. */
    public void welcomeBack(Comer comer) {
        welcome(TRIPS, comer.address());
    }

    /** A try that was let in counts at the others too. */
    private Duration tried(String what, String who, Instant now) {
        Duration pause = named(what).waitingTime(who, now);
        if (pause.isZero()) {
            neighbours.tell(TRIED, what, who);
        }
        return pause;
    }

    /** What he tried was right. */
    public void welcome(Door door, Comer comer) {
        if (isKnown(comer)) {
            welcome(BROWSERS + door, comer.browser().hash());
        } else {
            welcome(ADDRESSES, comer.address());
            welcome(ACCOUNTS + door, account(comer));
        }
    }

    private void welcome(String what, String who) {
        forget(what, who);
        neighbours.tell(WELCOME, what, who);
    }

    /** From an address others may have tried as well. */
    private void forget(String what, String who) {
        if (what.equals(ADDRESSES) || what.equals(TRIPS)) {
            named(what).takeBack(who, clock.instant());
        } else {
            named(what).forget(who);
        }
    }

    private Attempts named(String what) {
        return Objects.requireNonNull(attempts.get(what));
    }

    /** What somebody types may be long; what is remembered of it is not. */
    private static String account(Comer comer) {
        return new SecretCode(comer.email()).hash();
    }

    private boolean isKnown(Comer comer) {
        return known.isKnown(comer.browser(), comer.email());
    }
}
