package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.platform.FieldMessages;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import org.jspecify.annotations.Nullable;

/** Where an account is made by who has a link: the first one from the console, a later one from the owner. Opening it uses nothing up. */
@Named
@RequestScoped
public class SetupPage {

    private static final String TOKEN = "token";

    @Inject
    private AccountService accounts;

    @Inject
    private Login login;

    @Inject
    private Reader reader;

    @Inject
    private PostedForm form;

    private String email = "";
    private String password = "";
    private String repeated = "";

    /** Whether the link can still be used. */
    public boolean isOpen() {
        return accounts.isOpen(new SecretCode(getToken()));
    }

    /** Makes the account and lets the coach in, or tells at each field what is wrong with it. */
    public void create() {
        Credentials credentials = new Credentials(email, password);
        List<Violation> violations = new ArrayList<>(credentials.violations());
        if (!password.equals(repeated)) {
            violations.add(new Violation("repeated", "violation.passwordsDiffer"));
        }
        if (!show(violations)) {
            create(credentials);
        }
    }

    /** Whoever has the link need not prove himself again: by guessing, others may have slowed down who logs in under his address. */
    private void create(Credentials credentials) {
        try {
            Account account = accounts.createByLink(new SecretCode(getToken()), credentials);
            login.letIn(account, Way.PASSWORD);
        } catch (ViolationException refused) {
            show(refused.violations());
        }
    }

    private boolean show(List<Violation> violations) {
        return FieldMessages.show("setup", violations, reader.getLanguage());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
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
