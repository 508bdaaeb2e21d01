package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.access.OidcProvider;
import nl.goedgesprek.access.OidcSettings;
import nl.goedgesprek.access.OidcTrip;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;

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
    private LoginPace pace;

    @Inject
    private BrowserCookie browser;

    @Inject
    private PostedForm form;

    @Inject
    private Reader reader;

    private Duration wait = Duration.ZERO;

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
            wait = pace.waitingTimeToLeave(browser.comer(""));
            if (wait.isZero()) {
                leave();
            } else {
                Pausing.answer(wait);
            }
        }
    }

    private void leave() {
        OidcTrip trip = OidcTrip.begin();
        provider.address(trip).ifPresent(address -> {
            HalfWay.renew();
            halfWay.leaveFor(trip);
            PageTurn.to(address);
        });
    }

    /** Why he is still here. */
    public String getRefusal() {
        return wait.isZero() ? reader.text("oidc.refused", getName()) : reader.text(Pausing.violation("", wait));
    }

    private Optional<OidcTrip> trip() {
        return HalfWay.isAnybody() ? halfWay.back(form.text("state")) : Optional.empty();
    }

    private void comeBack() {
        Optional<Account> account =
                trip().flatMap(trip -> provider.email(trip, form.text("code"))).flatMap(accounts::withAddress);
        account.ifPresent(known -> {
            pace.welcomeBack(browser.comer(""));
            login.letIn(known, Way.PROVIDER);
        });
    }
}
