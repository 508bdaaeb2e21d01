package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.booking.ContactCheck;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.ShareUsedUpException;
import nl.goedgesprek.clients.ClientChangedException;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.privacy.Dossier;
import nl.goedgesprek.privacy.OwnRightsService;
import org.jspecify.annotations.Nullable;

/**
 * The page at {@code /afspraak/<code>/gegevens}: all that is kept about who has the code, which he takes with him or
 * corrects there. A code that does not show who he is opens nothing of it, but mails one that does to where he is reached.
 */
@Named
@RequestScoped
public class KeptPage {

    private static final String MAILED = "gemaild";

    /** Too many requests (RFC 6585). */
    private static final int TOO_MANY = 429;

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private OwnRightsService rights;

    @Inject
    private Reader reader;

    private @Nullable Dossier dossier;
    private List<Violation> violations = List.of();
    private boolean changed;
    private boolean enough;

    /** Before the page is drawn: mails the proof, corrects, or answers with the file that was asked for. */
    public void enter() {
        if (!current.isVisitors()) {
            PageTurn.notFound();
        } else if (isProven() && asked.isPost()) {
            correct();
        } else if (isProven()) {
            asked.text("als").flatMap(DossierFile::of).ifPresent(this::answer);
        } else if (isProvable() && asked.isPost() && asked.deed().equals("mail")) {
            mail();
        }
    }

    /** Says so to a program too, which reads no page, when he was mailed often enough today. */
    private void mail() {
        try {
            rights.mailProof(current.code());
            PageTurn.to(getAddress() + '?' + MAILED + "=1");
        } catch (ShareUsedUpException used) {
            enough = true;
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.setResponseStatus(TOO_MANY);
            used.waitingTime()
                    .map(wait -> String.valueOf(wait.plusSeconds(1).toSeconds()))
                    .ifPresent(seconds -> external.setResponseHeader("Retry-After", seconds));
        }
    }

    private void answer(DossierFile file) {
        file.answer(rights.handOver(current.code(), reader.getLanguage()));
    }

    /** Whether the code shows that he is the person himself. */
    public boolean isProven() {
        return rights.person(current.code()).isPresent();
    }

    /** Whether a mail can show it. */
    public boolean isProvable() {
        return rights.isProvable(current.code());
    }

    /** Whether mail goes out at all. */
    public boolean isMailing() {
        return rights.isMailing();
    }

    /** Whether that mail was just asked for. */
    public boolean isMailed() {
        return asked.has(MAILED);
    }

    /** Whether that mail was asked for just now, but he got as many today as may be. */
    public boolean isEnough() {
        return enough;
    }

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = rights.look(current.code(), reader.getLanguage());
        }
        return dossier;
    }

    private void correct() {
        ContactEntry entry = getContact();
        violations = ContactCheck.violations(entry);
        if (!violations.isEmpty()) {
            return;
        }
        try {
            rights.correct(
                    current.code(),
                    ContactCheck.contact(entry, Language.valueOf(getLanguage())),
                    asked.number("version").orElse(-1L).intValue());
            PageTurn.to(getAddress() + '?' + AppointmentPage.SAVED + "=1");
        } catch (ClientChangedException meanwhile) {
            changed = true;
        }
    }

    private Person person() {
        return rights.person(current.code()).orElseThrow();
    }

    /** As it was typed, else as it is kept. By what mail reaches him shows who he is, so that stays as it is. */
    public ContactEntry getContact() {
        Person person = person();
        String zone = person.zone().map(ZoneId::getId).orElse(null);
        if (!asked.isPost()) {
            return new ContactEntry(
                    person.getName(),
                    person.getEmail(),
                    person.phone().orElse(null),
                    person.organisation().map(Organisation::getName).orElse(null),
                    person.jobTitle().orElse(null),
                    zone);
        }
        ContactEntry typed = asked.contact();
        return new ContactEntry(
                typed.name(), person.getEmail(), typed.phone(), typed.organisation(), typed.role(), zone);
    }

    /** The name of the language in which mails to him are. */
    public String getLanguage() {
        boolean english = asked.isPost()
                ? asked.text("language").filter(Language.EN.name()::equals).isPresent()
                : person().language() == Language.EN;
        return (english ? Language.EN : Language.NL).name();
    }

    public int getVersion() {
        return person().version();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    /** Whether he was changed while he corrected himself; he sees how it is now. */
    public boolean isChanged() {
        return changed;
    }

    public boolean isSaved() {
        return asked.has(AppointmentPage.SAVED);
    }

    public String getAddress() {
        return current.address(AppointmentAddress.KEPT);
    }

    public String getForget() {
        return current.address(AppointmentAddress.FORGET);
    }

    public String getAnswers() {
        return current.address(AppointmentAddress.ANSWERS);
    }

    public String getBack() {
        return current.address();
    }
}
