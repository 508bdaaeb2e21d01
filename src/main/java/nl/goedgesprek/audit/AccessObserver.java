package nl.goedgesprek.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.goedgesprek.access.AccountChanged;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.access.LoggedIn;
import nl.goedgesprek.access.LoginRefused;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.TermsChanged;
import nl.goedgesprek.sealing.KeysChanged;

/** Writes down who came in or did not, and what happened to accounts, terms and keys. */
@Stateless
@Allowed(Circle.SERVICES)
public class AccessObserver {

    @Inject
    private ChainWriter chain;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentAccount current;

    /** Whatever becomes of what follows, somebody came in. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(@Observes LoggedIn login) {
        Subject subject = Subject.account(login.account());
        chain.add(new Occurrence(
                Act.LOGGED_IN, By.ACCOUNT, login.account(), subject, login.way().name()));
    }

    /** Who tried is nobody known, also when he typed a known address. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(@Observes LoginRefused refused) {
        Subject subject = refused.account().map(Subject::account).orElse(Subject.NONE);
        chain.add(new Occurrence(
                Act.LOGIN_REFUSED, By.VISITOR, null, subject, refused.way().name()));
    }

    /** Who has a link and nothing else yet, does it as a visitor; what the settings do goes by itself. */
    public void note(@Observes AccountChanged changed) {
        Subject subject = Subject.account(changed.account());
        if (changed.byLink() && current.find().isEmpty()) {
            trail.recordOfVisitor(Act.ACCOUNT, subject, changed.change());
        } else {
            trail.record(Act.ACCOUNT, subject, changed.change());
        }
    }

    public void note(@Observes TermsChanged changed) {
        trail.recordTerms(Subject.NONE, changed.isShorter());
    }

    public void note(@Observes KeysChanged changed) {
        trail.record(Act.KEY, Subject.NONE, changed.change());
    }
}
