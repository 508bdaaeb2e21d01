package nl.goedgesprek.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.platform.AskedDates;
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

    /** Where the coach goes when he is done: to the agenda as he left it. */
    static final String BACK = "/admin/agenda?faces-redirect=true&terug=ja";

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    @Inject
    private Reader reader;

    @Inject
    @ManagedProperty("#{param.dag}")
    private @Nullable String asked;

    @Inject
    private HttpServletRequest request;

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
                .or(() -> done("nieuw", quietly("agenda.added")))
                .or(() -> done("reeks", quietly("agenda.series")))
                .orElse("");
    }

    private String quietly(String words) {
        return form.has("stil") ? words + ".quiet" : words;
    }

    private Optional<String> done(String field, String words) {
        return form.number(field)
                .flatMap(appointments::find)
                .map(appointment -> wording.text(
                        words,
                        appointment.person().getName(),
                        wording.moment(appointment.time()),
                        form.number("aantal").orElse(1L)));
    }

    /**
     * The date that the calendar opens on: the one of the address, else today; but where the coach looked before, when
     * he comes back, and sees the date there too.
     */
    public LocalDate getDate() {
        Optional<LocalDate> wanted = wanted();
        return before().filter(spot -> wanted.isEmpty() || spot.shows(wanted.get()))
                .map(AgendaSpot::date)
                .or(() -> wanted)
                .orElseGet(days::today);
    }

    /** The view that the calendar opens in, as it calls it; empty for what is usual on this screen. */
    public String getView() {
        return AgendaSpot.View.named(form.text("beeld"))
                .or(() -> before().map(AgendaSpot::view))
                .map(AgendaSpot.View::calendarName)
                .orElse("");
    }

    /** Where he looked before; empty when he does not come back, or the address itself says where to look. */
    private Optional<AgendaSpot> before() {
        boolean comesBack = form.has("terug") || form.isSent() || wanted().isPresent();
        return comesBack && !form.has("beeld") && request.getCookies() != null
                ? Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(AgendaSpot.COOKIE))
                        .findFirst()
                        .flatMap(cookie -> AgendaSpot.parse(cookie.getValue()))
                : Optional.empty();
    }

    private Optional<LocalDate> wanted() {
        return AskedDates.date(asked);
    }
}
