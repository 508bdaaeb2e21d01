package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.PasswordResetService;
import nl.goedgesprek.access.SecondStepService;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.platform.FieldMessages;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import org.jspecify.annotations.Nullable;

/** Where who has a link from his mail chooses another password. Opening it uses nothing up. */
@Named
@RequestScoped
public class ResetPage {

    private static final String TOKEN = "token";

    @Inject
    private PasswordResetService resets;

    @Inject
    private SecondStepService steps;

    @Inject
    private Login login;

    @Inject
    private BrowserCookie browser;

    @Inject
    private Reader reader;

    @Inject
    private PostedForm form;

    private String password = "";
    private String repeated = "";

    /** Whether the link can still be used. */
    public boolean isOpen() {
        return resets.isOpen(new SecretCode(getToken()));
    }

    /** Makes it his password and lets him log in with it, or tells at each field what is wrong with it. */
    public void choose() {
        if (!password.equals(repeated)) {
            show(List.of(new Violation("repeated", "violation.passwordsDiffer")));
            return;
        }
        try {
            Account account = resets.use(new SecretCode(getToken()), password);
            if (steps.isAskedOf(account)) {
                // Who reads the mail has not shown the second step: his browser is not known, and has no pace of its
                // own yet.
                login.letIn(account, Way.PASSWORD);
            } else {
                browser.remember(account);
                PageTurn.to(CoachGate.LOGIN + '?' + LoginPage.ANEW);
            }
        } catch (ViolationException refused) {
            show(refused.violations());
        }
    }

    private void show(List<Violation> violations) {
        FieldMessages.show("reset", violations, reader.getLanguage());
    }

    /** The link's secret, from the address or from the form that was opened by it. */
    public String getToken() {
        return form.text(TOKEN);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }
}
