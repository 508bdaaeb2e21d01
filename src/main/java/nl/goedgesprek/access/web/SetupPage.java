package nl.goedgesprek.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.platform.FieldMessages;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Where the first account is made by who has the link from the console. Opening it uses nothing up. */
@Named
@ViewScoped
public class SetupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private PracticeService practice;

    @Inject
    private Login login;

    @Inject
    private Reader reader;

    @Inject
    @ManagedProperty("#{param.token}")
    private @Nullable String asked;

    private String token = "";
    private String email = "";
    private String password = "";
    private String repeated = "";

    @PostConstruct
    void remember() {
        token = Objects.requireNonNullElse(asked, "");
    }

    /** Whether the link can still be used. */
    public boolean isOpen() {
        return accounts.isOpen(new SecretCode(token));
    }

    /** Makes the account and lets the coach in, or tells at each field what is wrong with it. */
    public void create() throws IOException {
        Credentials credentials = new Credentials(email, password);
        List<Violation> violations = new ArrayList<>(credentials.violations());
        if (!password.equals(repeated)) {
            violations.add(new Violation("repeated", "violation.passwordsDiffer"));
        }
        if (!show(violations) && isCreated(credentials)) {
            login.tryWith(credentials);
        }
    }

    private boolean isCreated(Credentials credentials) {
        try {
            accounts.createByLink(
                    new SecretCode(token), credentials, practice.coach().getId());
            return true;
        } catch (ViolationException refused) {
            show(refused.violations());
            return false;
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
