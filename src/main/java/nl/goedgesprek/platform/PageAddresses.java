package nl.goedgesprek.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** Shows pages of a feature at the addresses that people know them by. */
public abstract class PageAddresses extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The names of the pages' files, from the root, by their addresses. */
    protected abstract Map<String, String> pages();

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, Objects.requireNonNull(pages().get(request.getServletPath())));
    }
}
