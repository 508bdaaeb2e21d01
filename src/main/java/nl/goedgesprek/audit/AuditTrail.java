package nl.goedgesprek.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that something happened, in the transaction in which it happens. Whoever does something of the sort says
 * so here; a detail is a word of the code, never what anybody typed.
 */
@Stateless
@Allowed(Circle.SERVICES)
public class AuditTrail {

    @Inject
    private CurrentAccount current;

    @Inject
    private ChainWriter chain;

    @Inject
    private AuditRepository entries;

    /** Who sits at the desk did this; or when nobody sits there, it went by itself. */
    @Allowed(Circle.DESK)
    public void record(Act act, Subject subject, String detail) {
        Long account = account();
        chain.add(new Occurrence(act, account == null ? By.SYSTEM : By.ACCOUNT, account, subject, detail));
    }

    /** How long something is kept was changed. */
    public void recordTerms(Subject subject, boolean isShorter) {
        record(Act.TERMS, subject, isShorter ? "SHORTER" : "LONGER");
    }

    /** A visitor did this; unless somebody sits at the desk, who then did it himself. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public void recordOfVisitor(Act act, Subject subject, String detail) {
        Long account = account();
        chain.add(new Occurrence(act, account == null ? By.VISITOR : By.ACCOUNT, account, subject, detail));
    }

    /**
     * Somebody asked for this before, and now it was done.
     *
     * @param asker whose account it was; none when it was the person himself, by his link
     */
    public void recordAsked(Act act, Subject subject, String detail, @Nullable Long asker) {
        chain.add(new Occurrence(act, asker == null ? By.VISITOR : By.ACCOUNT, asker, subject, detail));
    }

    /**
     * Something confidential is shown: written down when somebody sits at the desk, for others see only their own. Who
     * looks again soon has not looked away.
     *
     * @param act such as {@link Act#NOTES_SEEN}
     */
    public void recordView(Act act, Subject subject) {
        Long account = account();
        if (account != null && !entries.isStillLooking(act, By.ACCOUNT, account, subject)) {
            chain.add(new Occurrence(act, By.ACCOUNT, account, subject, ""));
        }
    }

    /** The same of what a visitor sees of his own, who is written down too. */
    public void recordViewOfVisitor(Act act, Subject subject) {
        Long account = account();
        By by = account == null ? By.VISITOR : By.ACCOUNT;
        if (!entries.isStillLooking(act, by, account, subject)) {
            chain.add(new Occurrence(act, by, account, subject, ""));
        }
    }

    /**
     * When visitors did this after a moment, the first first.
     *
     * @param details the words that tell it; any of them counts
     */
    public List<Instant> deedsOfVisitors(Act act, Subject subject, Set<String> details, Instant after) {
        return entries.deedsOfVisitors(act, subject, details, after);
    }

    private @Nullable Long account() {
        Optional<Account> account = current.find();
        return account.map(Account::getId).orElse(null);
    }
}
