package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import org.jspecify.annotations.Nullable;

/** Where the coach says who he is. A refusal never tells what was wrong. */
@Named
@RequestScoped
public class LoginPage {

    static final String ANEW = "nieuw";

    @Inject
    private Login login;

    @Inject
    private PostedForm form;

    @Inject
    private Reader reader;

    private String email = "";
    private String password = "";

    /** Lets the coach in, or says that it was not right. */
    public void logIn() {
        login.tryWith(new Credentials(email, password)).stream()
                .map(reader::text)
                .forEach(text -> FacesContext.getCurrentInstance()
                        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
    }

    /** Whether he comes from where he changed with what he logs in. */
    public boolean isAnew() {
        return form.has(ANEW);
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
}
