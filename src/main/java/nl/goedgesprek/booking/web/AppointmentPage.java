package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** The page at {@code /afspraak/<code>}: what was arranged and what happens next. Looking at it changes nothing. */
@Named
@RequestScoped
public class AppointmentPage {

    static final String PATH = "/afspraak/";

    @Inject
    private ManageService manage;

    @Inject
    private PracticeService practice;

    private @Nullable String code;
    private @Nullable Appointment appointment;

    /** The address that opens this page. */
    static String address(SecretCode code) {
        return PATH + code.value();
    }

    /** Looks the appointment up; a code that opens none is not found. */
    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Object asked = faces.getExternalContext().getRequestMap().get(AppointmentAddress.CODE);
        code = asked == null ? "" : asked.toString();
        appointment = manage.open(new SecretCode(code)).map(Access::appointment).orElse(null);
        if (appointment == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    public @Nullable Appointment getAppointment() {
        return appointment;
    }

    /** Whether it still waits for the coach's word. */
    public boolean isRequested() {
        return appointment != null && appointment.getStatus() == AppointmentStatus.REQUESTED;
    }

    public Venue getVenue() {
        return appointment == null ? Venue.REMOTE : appointment.type().getVenue();
    }

    /** The address on one line; null when it is held at no place. */
    public @Nullable String getPlace() {
        return switch (getVenue()) {
            case AT_CLIENT ->
                appointment == null
                        ? null
                        : appointment.address().map(Address::line).orElse(null);
            case AT_PRACTICE -> practice.coach().base().line();
            case REMOTE -> null;
        };
    }

    public ZoneId getZone() {
        return practice.practice().zone();
    }

    /** The address of the file that puts it in a calendar. */
    public String getInvite() {
        return "/api/v1/bookings/" + code + "/invite.ics";
    }
}
