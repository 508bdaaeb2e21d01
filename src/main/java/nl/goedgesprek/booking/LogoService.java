package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Identity;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.Logo;
import nl.goedgesprek.practice.LogoPicture;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Takes the practice's mark away or puts another in its place, which can be undone for a while. */
@Stateless
@Allowed(Circle.OWNER)
public class LogoService {

    @Inject
    private IdentityService identity;

    @Inject
    private UndoService undo;

    /** Shows the product's own mark again; does nothing when the practice has no other. */
    public void remove() {
        Optional<Deed> deed = begin(DeedKind.LOGO_REMOVED);
        identity.removeLogo();
        deed.ifPresent(undo::finish);
    }

    /**
     * Shows the practice and the coach who decides as these from now on, with another mark.
     *
     * @param since see {@link IdentityService#present}
     * @param version of the practice that the coach saw when he decided
     * @throws SettingsChangedException when it was changed meanwhile
     */
    public void present(Identity other, LocalDate since, LogoPicture mark, int version) {
        Optional<Deed> deed = begin(DeedKind.LOGO_REPLACED);
        identity.present(other, since, mark, version);
        deed.ifPresent(undo::finish);
    }

    /** Begins what takes a mark away; what comes in the place of none takes none away. */
    private Optional<Deed> begin(DeedKind kind) {
        Optional<Logo> logo = identity.logo();
        return logo.map(mark -> {
            Deed deed = undo.begin(kind, mark.getId(), "", null);
            undo.watch(deed, Logo.TABLE, "id", mark.getId());
            return deed;
        });
    }
}
