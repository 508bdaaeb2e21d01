package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.goedgesprek.platform.SecretCode;

/** Lets the browser remember the last draft that it began, so that a closed tab can be opened again. */
@RequestScoped
public class DraftCookie {

    private static final String NAME = "begonnen";
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    private Asked asked;

    Optional<SecretCode> key() {
        return asked.cookie(NAME).map(SecretCode::new);
    }

    void remember(SecretCode key) {
        write(key.value(), REMEMBERED);
    }

    void forget() {
        write("", Duration.ZERO);
    }

    private static void write(String value, Duration age) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(Math.toIntExact(age.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(cookie);
    }
}
