package nl.goedgesprek.practice.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.platform.OwnAddress;

/** Shows the coach's own words at the addresses that he knows them by. */
@WebServlet({TextsAddress.ALL, TextsAddress.EDITOR, TextsAddress.PREVIEW})
public class TextsAddress extends HttpServlet {

    static final String ALL = "/admin/instellingen/teksten";
    static final String EDITOR = "/admin/instellingen/tekst";
    static final String PREVIEW = "/admin/instellingen/tekst/voorbeeld";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            ALL, "/admin/texts.xhtml",
            EDITOR, "/admin/textsEdit.xhtml",
            PREVIEW, "/admin/textsPreview.xhtml");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, Objects.requireNonNull(PAGES.get(request.getServletPath())));
    }
}
