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
import nl.goedgesprek.platform.Language;
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

    /** The date that the calendar opens on: the one of the address, else today. */
    public LocalDate getDate() {
        try {
            return asked == null ? days.today() : LocalDate.parse(asked);
        } catch (DateTimeException noDate) {
            return days.today();
        }
    }
}
