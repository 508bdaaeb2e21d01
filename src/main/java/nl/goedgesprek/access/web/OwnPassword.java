package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Comer;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.access.Door;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;

/**
 * Asks who is logged in for his password again, before what somebody who passes by an unguarded screen must not do.
 * There, too, one cannot guess on and on.
 */
@RequestScoped
public class OwnPassword {

    @Inject
    private PostedForm form;

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentAccount current;

    @Inject
    private LoginPace pace;

    @Inject
    private BrowserCookie browser;

    /** What is wrong with the password that a field holds; empty when it is his. */
    Optional<Violation> violation(String field) {
        Comer comer = browser.comer(current.get().getEmail());
        Optional<Violation> pause = Pausing.at(field, pace, Door.PASSWORD, comer);
        if (pause.isPresent()) {
            return pause;
        }
        if (!accounts.isOwnPassword(form.text(field))) {
            return Optional.of(new Violation(field, "violation.passwordNow"));
        }
        pace.welcome(Door.PASSWORD, comer);
        return Optional.empty();
    }
}
