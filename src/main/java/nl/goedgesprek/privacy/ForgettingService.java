package nl.goedgesprek.privacy;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** The way from asking to be forgotten to being so, each step a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Circle.SERVICES)
public class ForgettingService {

    private static final Logger LOG = Logger.getLogger(ForgettingService.class.getName());

    @Inject
    private PersonErasure asking;

    @Inject
    private ErasureService erasure;

    @Inject
    private Tombstones tombstones;

    /** He asks it himself; erased when the mails that go with it have gone out. */
    public void forget(Person person) {
        asking.ask(person);
        finish();
    }

    /** The coach does it for him. */
    @Allowed(Circle.COACHES)
    public void forgetForHim(Person person) {
        asking.askForHim(person);
        finish();
    }

    /**
     * Erases who asked and waits for nothing any more, and writes it where an older copy of the database does not reach.
     *
     * @return whether all of that could be done; the rest is tried again in an hour
     */
    public boolean finish() {
        boolean whole = asking.ready().stream().filter(id -> !isErased(id)).count() == 0;
        try {
            tombstones.agree();
            return whole;
        } catch (IOException unwritable) {
            LOG.log(Level.SEVERE, "what was erased is not written to its file; tried again in an hour", unwritable);
            return false;
        }
    }

    /** One who cannot be erased now must not keep the others. */
    private boolean isErased(long personId) {
        try {
            erasure.eraseAllOf(personId);
            return true;
        } catch (EJBException failed) {
            LOG.log(Level.SEVERE, failed, () -> "person " + personId + " was not erased; tried again in an hour");
            return false;
        }
    }
}
