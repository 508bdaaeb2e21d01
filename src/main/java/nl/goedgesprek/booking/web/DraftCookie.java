package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.OwnCookie;
import nl.goedgesprek.platform.SecretCode;

/** Lets the browser remember the last draft that it began, so that a closed tab can be opened again. */
@RequestScoped
public class DraftCookie {

    private static final OwnCookie COOKIE = new OwnCookie("begonnen", "/", Duration.ofDays(30));

    @Inject
    private Asked asked;

    @Inject
    private BaseUrl baseUrl;

    Optional<SecretCode> key() {
        return asked.cookie(COOKIE).map(SecretCode::new);
    }

    void remember(SecretCode key) {
        COOKIE.write(response(), key.value(), baseUrl.isSecure());
    }

    void forget() {
        COOKIE.forget(response(), baseUrl.isSecure());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
