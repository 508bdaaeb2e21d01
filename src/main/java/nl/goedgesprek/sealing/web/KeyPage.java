package nl.goedgesprek.sealing.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.sealing.KeyRenewal;
import nl.goedgesprek.sealing.KeyRenewal.Progress;
import nl.goedgesprek.sealing.KeysBeingRenewedException;
import org.jspecify.annotations.Nullable;

/** Where the owner renews the key of answers and notes, and sees how far everything is sealed with it. */
@Named
@RequestScoped
public class KeyPage {

    private static final String RENEWED = "vernieuwd";

    @Inject
    private PostedForm form;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private KeyRenewal renewal;

    private @Nullable Progress progress;
    private boolean failed;
    private boolean renewedElsewhere;

    /** Renews the key when that was asked. For who does not own the practice there is no such page. */
    public void open() {
        if (!isOwner()) {
            PageTurn.notFound();
        } else if (form.isSent() && renewal.isPossible()) {
            renew();
        }
    }

    /** Whether who reads may renew it. */
    public boolean isOwner() {
        return currentCoach.isOwner();
    }

    private void renew() {
        try {
            renewal.renew();
            PageTurn.to(KeyAddress.KEY + '?' + RENEWED);
        } catch (KeysBeingRenewedException another) {
            renewedElsewhere = true;
        } catch (EJBException unwritable) {
            failed = true;
        }
    }

    public boolean isPossible() {
        return renewal.isPossible();
    }

    /** Whether the keys stand in a setting. */
    public boolean isGiven() {
        return renewal.isGiven();
    }

    /** Whether the new key could not be kept; the one before still holds. */
    public boolean isFailed() {
        return failed;
    }

    /** Whether another node was making a new key at the very moment. */
    public boolean isRenewedElsewhere() {
        return renewedElsewhere;
    }

    public boolean isRenewed() {
        return form.has(RENEWED);
    }

    public Progress getProgress() {
        if (progress == null) {
            progress = renewal.progress();
        }
        return progress;
    }
}
