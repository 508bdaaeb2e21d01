package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.Comer;
import nl.goedgesprek.access.KnownBrowserService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.OwnCookie;
import nl.goedgesprek.platform.SecretCode;

/** By this cookie a browser is known again with which somebody came in before. */
@RequestScoped
public class BrowserCookie {

    private static final OwnCookie COOKIE = new OwnCookie("known-browser", "/admin", KnownBrowserService.REMEMBERED);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Connection connection;

    @Inject
    private KnownBrowserService browsers;

    @Inject
    private BaseUrl base;

    /** Who asks now, under the address that he typed. */
    Comer comer(String email) {
        return new Comer(email, connection.isWorldwide() ? connection.caller() : "", token());
    }

    /** From now on his browser is known. */
    void remember(Account account) {
        COOKIE.write(response(), browsers.remember(token(), account).value(), base.isSecure());
    }

    private SecretCode token() {
        return new SecretCode(COOKIE.of(request).orElse(""));
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
