package nl.goedgesprek.sealing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** Renews the key at the owner's wish, and tells how far everything is sealed with it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Circle.OWNER)
public class KeyRenewal {

    @Inject
    private KeyRing keys;

    @Inject
    private Resealing resealing;

    @Inject
    private ResealingRun run;

    @Inject
    private Event<KeysChanged> changes;

    /**
     * How much is sealed with the newest key.
     *
     * @param left texts that are not yet
     */
    public record Progress(int all, int left) {

        public int done() {
            return all - left;
        }

        public boolean isComplete() {
            return left == 0;
        }
    }

    /** Whether the product keeps the keys itself; those that are given to it are their giver's to renew. */
    public boolean isPossible() {
        return keys.isRenewable();
    }

    /** Whether a setting gives the keys; else they are in a file. */
    public boolean isGiven() {
        return keys.isGiven();
    }

    /**
     * Seals with a new key from now on, and begins to seal again what is there. Returns at once.
     *
     * @throws IllegalStateException when the keys are not the product's own, or cannot be kept; nothing has changed
     * @throws KeysBeingRenewedException when another node does so at this moment; nothing has changed here
     */
    public void renew() {
        if (!isPossible()) {
            throw new IllegalStateException("the keys are not the product's own");
        }
        keys.renew();
        run.begin();
        changes.fire(new KeysChanged("RENEWED"));
    }

    public Progress progress() {
        try {
            int left = resealing.isDue() ? resealing.outdated().size() : 0;
            return new Progress(resealing.count(), left);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
