package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.platform.Reader;
import org.jspecify.annotations.Nullable;

/** Where the coach says who he is. A refusal never tells what was wrong. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private Login login;

    @Inject
    private Reader reader;

    private String email = "";
    private String password = "";

    /** Lets the coach in, or says that it was not right. */
    public void logIn() throws IOException {
        if (!login.tryWith(new Credentials(email, password))) {
            String text = reader.text("login.refused");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
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
