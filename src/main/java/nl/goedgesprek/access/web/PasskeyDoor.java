package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.access.PasskeyAnswer;
import nl.goedgesprek.access.PasskeyService;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who comes with a passkey. Nothing is guessed here, so nobody is slowed down; but who comes again and again with
 * what opens nothing does not fill what is written down.
 */
@Named
@RequestScoped
public class PasskeyDoor {

    private static final String ANSWER = "passkeyAnswer";

    @Inject
    private PostedForm form;

    @Inject
    private PasskeyService passkeys;

    @Inject
    private Challenges challenges;

    @Inject
    private Login login;

    @Inject
    private LoginPace pace;

    @Inject
    private BrowserCookie browser;

    private boolean refused;
    private @Nullable String options;

    /** Lets in who sent an answer that is right. */
    public void enter() {
        if (!form.isSent() || !form.has(ANSWER)) {
            return;
        }
        PasskeyAnswer answer = new PasskeyAnswer(form.text(ANSWER));
        String challenge = answer.challenge();
        Optional<Account> account =
                challenges.take(KeyQuestion.USE, challenge) ? passkeys.pass(answer, challenge) : Optional.empty();
        account.ifPresent(known -> login.enter(known, Way.PASSKEY));
        refused = account.isEmpty();
        if (refused && pace.isNews(browser.comer(""))) {
            passkeys.refuse();
        }
    }

    /** What the browser is to ask of whatever keeps the keys. */
    public String getOptions() {
        if (options == null) {
            options = passkeys.usingOptions(challenges.fresh(KeyQuestion.USE));
        }
        return options;
    }

    public boolean isRefused() {
        return refused;
    }
}
