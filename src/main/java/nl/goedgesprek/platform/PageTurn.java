package nl.goedgesprek.platform;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a request for a page with something other than that page. */
public final class PageTurn {

    private PageTurn() {}

    /** Sends the browser on, so that looking again does nothing again. */
    public static void to(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** There is no such thing. */
    public static void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
