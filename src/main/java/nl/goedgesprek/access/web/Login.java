package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Comer;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.Device;
import nl.goedgesprek.access.Door;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.access.ProvenAccount;
import nl.goedgesprek.access.SecondStepService;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.Violation;

/** Brings the coach in. */
@RequestScoped
public class Login {

    private static final String INSIDE = "/admin";

    @Inject
    private SecurityContext security;

    @Inject
    private AccountService accounts;

    @Inject
    private Leaving leaving;

    @Inject
    private LoginPace pace;

    @Inject
    private SecondStepService steps;

    @Inject
    private HalfWay halfWay;

    @Inject
    private BrowserCookie browser;

    /**
     * Lets in who types what is right, and sends him to the first of his pages, or to where he shows his code.
     *
     * @return why he is not let in; empty when he is
     */
    List<Violation> tryWith(Credentials credentials) {
        Comer comer = browser.comer(credentials.email());
        Optional<Violation> pause = Pausing.at("", pace, Door.PASSWORD, comer);
        if (pause.isPresent()) {
            return List.of(pause.get());
        }
        Optional<Account> account = accounts.authenticate(credentials);
        if (account.isEmpty()) {
            return List.of(new Violation("", "login.refused"));
        }
        pace.welcome(Door.PASSWORD, comer);
        letIn(account.get(), Way.PASSWORD);
        return List.of();
    }

    /** Lets in who proved one thing, unless his account asks for another. */
    void letIn(Account account, Way way) {
        if (steps.isAskedOf(account)) {
            HalfWay.renew();
            halfWay.arrive(steps.halfWay(account));
            PageTurn.to(SecondStepPage.PAGE);
        } else {
            enter(account, way);
        }
    }

    /** Lets in who proved who he is, by all that his account asks for. */
    void enter(Account account, Way way) {
        halfWay.leave();
        browser.remember(account);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new ProvenAccount(account, Device.of(request.getHeader("User-Agent")), way)));
        PageTurn.to(status == AuthenticationStatus.SUCCESS ? INSIDE : CoachGate.LOGIN);
    }

    /** Ends the session, and says on the login page that something else is to be typed there from now on. */
    void beginAnew() throws IOException, ServletException {
        leaving.leave();
        FacesContext.getCurrentInstance().getExternalContext().redirect(CoachGate.LOGIN + '?' + LoginPage.ANEW);
    }
}
