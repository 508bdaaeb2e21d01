package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.ViolationException;

/** Where who has a link from his new mailbox confirms that he logs in with it. Opening it uses nothing up. */
@Named
@RequestScoped
public class AddressPage {

    private static final String TOKEN = "token";

    @Inject
    private AddressService addresses;

    @Inject
    private PostedForm form;

    /** Confirms it, and lets him log in with it; what is left is the page that says that the link opens nothing. */
    public void confirm() {
        try {
            addresses.confirm(new SecretCode(getToken()));
            PageTurn.to(CoachGate.LOGIN + '?' + LoginPage.ANEW);
        } catch (ViolationException used) {
            // The page itself says so.
        }
    }

    public boolean isOpen() {
        return !getEmail().isEmpty();
    }

    /** The address that is confirmed here; empty when none is. */
    public String getEmail() {
        return addresses.confirmable(new SecretCode(getToken())).orElse("");
    }

    /** The link's secret, from the address or from the form that was opened by it. */
    public String getToken() {
        return form.text(TOKEN);
    }
}
