package nl.goedgesprek.agenda.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

/** Gives a calendar the entries of what it shows, and of no more. */
class AgendaModel extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<LocalDate, LocalDate, List<ScheduleEvent<?>>> entries;

    AgendaModel(BiFunction<LocalDate, LocalDate, List<ScheduleEvent<?>>> entries) {
        this.entries = entries;
    }

    @Override
    public void loadEvents(LocalDateTime start, LocalDateTime end) {
        boolean wholeDays = end.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate to = wholeDays ? end.toLocalDate() : end.toLocalDate().plusDays(1);
        entries.apply(start.toLocalDate(), to).forEach(this::addEvent);
    }
}
