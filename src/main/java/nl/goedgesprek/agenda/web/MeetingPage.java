package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.practice.Address;
import org.jspecify.annotations.Nullable;

/** One conversation: with whom, where, when, and what was written beforehand. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    private AppointmentService appointments;

    @Inject
    private IntakeService intake;

    @Inject
    private Conversation conversation;

    @Inject
    private Wording wording;

    @Inject
    @ManagedProperty("#{param.id}")
    private @Nullable String asked;

    private @Nullable Appointment found;

    /** Answers <i>not found</i> when there is no such appointment. */
    public void open() throws IOException {
        found = Optional.ofNullable(asked)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> appointments.find(Long.parseLong(id)))
                .orElse(null);
        if (found == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    public String getTitle() {
        return person().agendaName();
    }

    /** The person when the title is the organisation, with his role. */
    public String getWho() {
        return person().jobTitle().map(role -> person().getName() + ", " + role).orElse(person().getName());
    }

    public String getWhen() {
        return wording.dateAndYear(appointment().time().start()) + ", "
                + wording.times(appointment().time());
    }

    public String getDay() {
        return wording.day(appointment().time().start()).toString();
    }

    public String getType() {
        return appointment().type().title().in(wording.language());
    }

    public String getStatus() {
        return wording.text("status." + appointment().getStatus());
    }

    public String getStyle() {
        return EntryStyle.of(appointment());
    }

    public String getEmail() {
        return person().getEmail();
    }

    public @Nullable String getPhone() {
        return person().phone().orElse(null);
    }

    /** The phone number as one reads it aloud; null when there is none. */
    public @Nullable String getPhoneToRead() {
        return person().phone().map(PhoneNumber::international).orElse(null);
    }

    public @Nullable String getAddress() {
        return appointment().address().map(Address::line).orElse(null);
    }

    public @Nullable String getMap() {
        return appointment().address().map(Address::directions).orElse(null);
    }

    public String getPlace() {
        return wording.text("venue." + appointment().type().getVenue());
    }

    public List<AnswerLine> getAnswers() {
        return intake.response(appointment().getId()).map(conversation::lines).orElse(List.of());
    }

    private Person person() {
        return appointment().person();
    }

    private Appointment appointment() {
        if (found == null) {
            throw new IllegalStateException("no appointment was opened");
        }
        return found;
    }
}
