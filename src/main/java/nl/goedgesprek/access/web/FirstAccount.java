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
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Language;
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
    private AccountService accounts;

    @Inject
    private PracticeService practice;

    @Inject
    private BaseUrl baseUrl;

    @Inject
    @ConfigProperty(name = "goedgesprek.admin.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "goedgesprek.admin.password")
    private Optional<String> password;

    @PostConstruct
    void tellHowToLogIn() {
        if (email.isPresent() != password.isPresent()) {
            throw new StartRefusedException(text("console.halfAccount"));
        }
        if (!accounts.exists() && email.isPresent()) {
            Credentials credentials = new Credentials(email.get(), password.orElseThrow());
            accounts.createBySettings(credentials, practice.coach().getId());
        }
        OperatorConsole.say(accounts.exists() ? text("console.account", baseUrl.of(CoachGate.LOGIN)) : setupLine());
    }

    private String setupLine() {
        String token = accounts.openSetupLink().value();
        return text("console.setup", baseUrl.of("/admin/setup?token=" + token));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Language.of(Locale.getDefault()), key, arguments);
    }
}
