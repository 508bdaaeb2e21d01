package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.OidcProvider;
import nl.goedgesprek.access.OidcSettings;
import nl.goedgesprek.access.OidcTrip;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;

/** Sends somebody to the provider of OpenID Connect, and lets him in when he comes back under an address that has an account. */
@Named
@RequestScoped
public class OidcDoor {

    @Inject
    private OidcSettings settings;

    @Inject
    private OidcProvider provider;

    @Inject
    private AccountService accounts;

    @Inject
    private HalfWay halfWay;

    @Inject
    private Login login;

    @Inject
    private PostedForm form;

    /** Whether the settings name a provider. */
    public boolean isOn() {
        return settings.isOn();
    }

    public String getName() {
        return settings.name();
    }

    /** Sends him on, or in; what is left is the page that says that it did not work. */
    public void open() {
        if (!settings.isOn()) {
            PageTurn.notFound();
        } else if (form.has("state")) {
            comeBack();
        } else {
            OidcTrip trip = OidcTrip.begin();
            provider.address(trip).ifPresent(address -> {
                halfWay.leaveFor(trip);
                PageTurn.to(address);
            });
        }
    }

    private void comeBack() {
        Optional<Account> account = halfWay.back(form.text("state"))
                .flatMap(trip -> provider.email(trip, form.text("code")))
                .flatMap(accounts::withAddress);
        account.ifPresent(known -> login.letIn(known, Way.PROVIDER));
    }
}
