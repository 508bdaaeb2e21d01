package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.platform.SecretCode;
import org.jspecify.annotations.Nullable;

/** The appointment whose code stands in the address, as it was when the request came, and whose code it is. */
@RequestScoped
public class CurrentAppointment {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ManageService manage;

    private @Nullable Optional<Access> access;

    SecretCode code() {
        Object asked = request.getAttribute(AppointmentAddress.CODE);
        return new SecretCode(asked == null ? "" : asked.toString());
    }

    /** Whether the code opens anything at all. */
    boolean isThere() {
        return access().isPresent();
    }

    /** Whether it opens all that is the visitor's alone. */
    boolean isVisitors() {
        return access().filter(opened -> !opened.isAssistant()).isPresent();
    }

    /** @throws java.util.NoSuchElementException when the code opens none */
    Appointment appointment() {
        return access().orElseThrow().appointment();
    }

    /** The address of the page that shows it. */
    String address() {
        return AppointmentAddress.PATH + code().value();
    }

    /** The address of what one can do with it. */
    String address(String page) {
        return address() + '/' + page;
    }

    /** Answers that there is no such page, without saying why. */
    static void notFound() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        faces.responseComplete();
    }

    /** Answers that the visitor goes on elsewhere. */
    static void goTo(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    private Optional<Access> access() {
        if (access == null) {
            access = manage.open(code());
        }
        return access;
    }
}
