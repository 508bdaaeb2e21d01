package nl.goedgesprek.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.OidcSettings;
import nl.goedgesprek.access.SessionLengths;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.NodeTurn;
import nl.goedgesprek.platform.OperatorConsole;
import nl.goedgesprek.platform.StartRefusedException;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.PracticeService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to it, at every start, that the coach can log in: with the account that the settings name, or else with a link
 * that is printed on the console.
 */
@Startup
@Singleton
@DependsOn("PracticeSetup")
public class FirstAccount {

    @Inject
    private NodeTurn turn;

    @Inject
    private AccountService accounts;

    @Inject
    private PracticeService practice;

    @Inject
    private BaseUrl baseUrl;

    @Inject
    private SessionLengths lengths;

    @Inject
    private OidcSettings oidc;

    @Inject
    @ConfigProperty(name = "goedgesprek.admin.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "goedgesprek.admin.password")
    private Optional<String> password;

    @PostConstruct
    void tellHowToLogIn() {
        lengths.check();
        oidc.check();
        if (email.isPresent() != password.isPresent()) {
            throw new StartRefusedException(text("console.halfAccount"));
        }
        turn.take();
        if (!accounts.exists() && email.isPresent()) {
            Credentials credentials = new Credentials(email.get(), password.orElseThrow());
            accounts.createBySettings(credentials, first());
        }
        OperatorConsole.say(accounts.exists() ? text("console.account", baseUrl.of(CoachGate.LOGIN)) : setupLine());
    }

    private String setupLine() {
        String token = accounts.openSetupLink(first()).value();
        return text("console.setup", baseUrl.of("/admin/setup?token=" + token));
    }

    /** The number of the coach with whom the practice begins. */
    private long first() {
        return practice.coaches().get(0).getId();
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Language.of(Locale.getDefault()), key, arguments);
    }
}
