package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells a browser, whatever it is an answer to. */
@ApplicationScoped
public class AnswerHeaders {

    private static final String NOTHING_OF_THE_MACHINE =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Inject
    private BaseUrl baseUrl;

    /** It is what it says it is; no other site learns an address of ours, for keys stand in them; TLS stays TLS. */
    public void write(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", NOTHING_OF_THE_MACHINE);
        if (baseUrl.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
