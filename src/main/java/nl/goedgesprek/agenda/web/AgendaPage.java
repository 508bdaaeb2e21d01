package nl.goedgesprek.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.ScheduleModel;

/** The coach's agenda: a day, a week, a month or a list of what is planned. */
@Named
@RequestScoped
public class AgendaPage {

    @Inject
    private CoachDays days;

    @Inject
    private AgendaEntries entries;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    @Inject
    private Reader reader;

    @Inject
    @ManagedProperty("#{param.dag}")
    private @Nullable String asked;

    private @Nullable ScheduleModel model;

    @PostConstruct
    void prepare() {
        model = new AgendaModel(entries::between);
    }

    public @Nullable ScheduleModel getModel() {
        return model;
    }

    /** The practice's zone, in which all is shown, wherever the browser is. */
    public ZoneId getZone() {
        return days.zone();
    }

    /** Whose habits the calendar has: the Dutch, or the British, who put the day before the month as well. */
    public Locale getLocale() {
        return reader.getLanguage() == Language.EN
                ? Locale.UK
                : reader.getLanguage().locale();
    }

    /** Where to go after an appointment got another moment: the agenda of then, which says so. */
    static String moved(LocalDate date, long id) {
        return "/admin/agenda?dag=" + date + "&verzet=" + id;
    }

    /** What the coach did just now, in words; empty when nothing. */
    public String getDone() {
        return done("verzet", "agenda.moved")
                .or(() -> done("nieuw", "agenda.added"))
                .orElse("");
    }

    private Optional<String> done(String field, String words) {
        return form.number(field)
                .flatMap(appointments::find)
                .map(appointment ->
                        wording.text(words, appointment.person().getName(), wording.moment(appointment.time())));
    }

    /** The date that the calendar opens on: the one of the address, else today. */
    public LocalDate getDate() {
        try {
            return asked == null ? days.today() : LocalDate.parse(asked);
        } catch (DateTimeException noDate) {
            return days.today();
        }
    }
}
