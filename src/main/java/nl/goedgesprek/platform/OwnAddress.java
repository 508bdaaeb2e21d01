package nl.goedgesprek.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows a page at an address that is not the name of its file. Its forms are sent to that address too, so that a page
 * that comes back with what is wrong still stands where it stood, and can be read in the other language.
 */
public class OwnAddress extends ViewHandlerWrapper {

    /** Name of the request's attribute that has the address. */
    private static final String ADDRESS = OwnAddress.class.getName();

    public OwnAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    /** @param page the name of its file, from the root */
    public static void show(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        String number = Optional.ofNullable(request.getParameter("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> "?id=" + id)
                .orElse("");
        request.setAttribute(ADDRESS, request.getContextPath() + request.getServletPath() + number);
        request.getRequestDispatcher(page).forward(request, response);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        Object address = faces.getExternalContext().getRequestMap().get(ADDRESS);
        return address instanceof String own && isCurrent(faces, viewId) ? own : super.getActionURL(faces, viewId);
    }

    private static boolean isCurrent(FacesContext faces, String viewId) {
        return faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
    }
}
