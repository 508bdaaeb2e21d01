package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.access.Credentials;

/** Brings the coach in and out. */
@Named
@RequestScoped
public class Login {

    private static final String INSIDE = "/admin";

    @Inject
    private SecurityContext security;

    /** Whether these are right; then he is in, and on his way to the first of his pages. */
    boolean tryWith(Credentials credentials) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(credentials.email(), credentials.password())));
        if (status != AuthenticationStatus.SUCCESS) {
            return false;
        }
        external.redirect(INSIDE);
        return true;
    }

    /** Ends the session and shows the login page. */
    public void end() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(CoachGate.LOGIN);
    }
}
