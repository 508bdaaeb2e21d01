package nl.goedgesprek.agenda.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import nl.goedgesprek.platform.AskedDates;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

/** Gives a calendar the entries of what it shows, and of no more. */
class AgendaModel extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    /** Two months; a month with the weeks around it is six weeks. */
    private static final int MOST_DAYS = 62;

    private final transient BiFunction<LocalDate, LocalDate, List<ScheduleEvent<?>>> entries;

    AgendaModel(BiFunction<LocalDate, LocalDate, List<ScheduleEvent<?>>> entries) {
        this.entries = entries;
    }

    /** A stretch that no calendar shows, whoever asks for it, is empty. */
    @Override
    public void loadEvents(LocalDateTime start, LocalDateTime end) {
        LocalDate from = start.toLocalDate();
        LocalDate last = end.toLocalDate();
        if (AskedDates.covers(from) && AskedDates.covers(last)) {
            boolean wholeDays = end.toLocalTime().equals(LocalTime.MIDNIGHT);
            LocalDate to = wholeDays ? last : last.plusDays(1);
            if (to.isAfter(from) && !to.isAfter(from.plusDays(MOST_DAYS))) {
                entries.apply(from, to).forEach(this::addEvent);
            }
        }
    }
}
