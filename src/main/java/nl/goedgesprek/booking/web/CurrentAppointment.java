package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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

    /** The address of the page that shows it and says that it is otherwise than was expected. */
    String otherwise() {
        return address() + '?' + AppointmentPage.OTHERWISE + "=1";
    }

    private Optional<Access> access() {
        if (access == null) {
            access = manage.open(code());
        }
        return access;
    }
}
