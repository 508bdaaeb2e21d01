package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.Logo;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Takes the practice's mark away, which can be undone for a while. */
@Stateless
@Allowed(Circle.OWNER)
public class LogoRemovalService {

    @Inject
    private IdentityService identity;

    @Inject
    private UndoService undo;

    /** Shows the product's own mark again; does nothing when the practice has no other. */
    public void remove() {
        identity.logo().ifPresent(this::remove);
    }

    private void remove(Logo logo) {
        Deed deed = undo.begin(DeedKind.LOGO_REMOVED, logo.getId(), "", null);
        undo.watch(deed, Logo.TABLE, "id", logo.getId());
        identity.removeLogo();
        undo.finish(deed);
    }
}
