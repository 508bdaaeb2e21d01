package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.platform.Wrong;

/** With what who is logged in logs in from now on. A password never comes back onto the page. */
@Named
@RequestScoped
public class AccountForm {

    private static final String MAILED = "gemaild";

    @Inject
    private PostedForm form;

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentAccount current;

    @Inject
    private Login login;

    @Inject
    private OwnPassword password;

    @Inject
    private Reader reader;

    private List<Violation> violations = List.of();

    /** Saves what was sent, and lets him log in with it; or tells at each field what is wrong with it. */
    public void save() throws IOException, ServletException {
        if (!form.isSent() || !form.has("saveAccount")) {
            return;
        }
        violations = password.violation("now").map(List::of).orElse(List.of());
        if (isWrong()) {
            return;
        }
        try {
            if (accounts.change(new Credentials(form.text("email"), form.text("password")), form.text("now"))) {
                login.beginAnew();
            } else {
                PageTurn.to(WaysInAddress.PAGE + '?' + MAILED);
            }
        } catch (ViolationException refused) {
            violations = refused.violations();
        }
    }

    /** Whether he is to confirm his other address first. */
    public boolean isMailed() {
        return form.has(MAILED);
    }

    public String getEmail() {
        return form.has("saveAccount") ? form.text("email") : current.get().getEmail();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }
}
