package nl.goedgesprek.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie of ours: no script reads it, no form of another site sends it along, and with TLS it keeps to that.
 *
 * @param path below which it is sent
 * @param remembered for how long
 */
public record OwnCookie(String name, String path, Duration remembered) {

    /** What it holds, as the browser says; empty when there is none. */
    public Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** @param isSecure whether we are behind TLS */
    public void write(HttpServletResponse response, String value, boolean isSecure) {
        write(response, value, isSecure, remembered);
    }

    public void forget(HttpServletResponse response, boolean isSecure) {
        write(response, "", isSecure, Duration.ZERO);
    }

    private void write(HttpServletResponse response, String value, boolean isSecure, Duration age) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure);
        cookie.setMaxAge(Math.toIntExact(age.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
