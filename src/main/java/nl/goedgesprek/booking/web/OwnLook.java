package nl.goedgesprek.booking.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.goedgesprek.practice.HouseStyle;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.Logo;
import nl.goedgesprek.practice.PracticeService;

/** Serves the practice's own colours and mark, at addresses that change when they do. */
@WebServlet({OwnLook.STYLE, OwnLook.LOGO})
public class OwnLook extends HttpServlet {

    static final String STYLE = "/resources/own/style.css";
    static final String LOGO = "/resources/own/logo.png";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeService practice;

    @Inject
    private transient IdentityService identity;

    static String styleSheet(HouseStyle style) {
        return STYLE + "?v=" + (style.main().css() + style.accent().css()).replace("#", "");
    }

    static String logo(Logo logo) {
        return LOGO + "?v=" + logo.getFingerprint();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(STYLE)) {
            send(response, "text/css", practice.practice().style().css().getBytes(StandardCharsets.UTF_8));
            return;
        }
        Optional<Logo> logo = identity.logo();
        if (logo.isPresent()) {
            send(response, "image/png", logo.get().png());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
