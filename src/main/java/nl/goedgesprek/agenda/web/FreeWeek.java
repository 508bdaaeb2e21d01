package nl.goedgesprek.agenda.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.scheduling.Slot;
import org.jspecify.annotations.Nullable;

/** The moments of one week to which an appointment could go by all the rules, and the way to other weeks. */
@Named
@RequestScoped
public class FreeWeek {

    @Inject
    private PostedForm form;

    @Inject
    private AskedAppointment asked;

    @Inject
    private AgendaService agenda;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    private List<FreeDay> free = List.of();

    /** The Monday of the week: the one that a button asks for, else the one shown before, else the present moment's. */
    public LocalDate getMonday() {
        LocalDate present = wording.day(asked.get().time().start());
        LocalDate wanted =
                form.date("week").or(() -> form.date("shown")).orElse(present).with(monday());
        LocalDate first = first();
        LocalDate last = last();
        return wanted.isBefore(first) ? first : wanted.isAfter(last) ? last : wanted;
    }

    /** Null when that lies behind us. */
    public @Nullable LocalDate getPrevious() {
        return getMonday().isAfter(first()) ? getMonday().minusWeeks(1) : null;
    }

    /** Null when the coach does not plan so far ahead. */
    public @Nullable LocalDate getNext() {
        return getMonday().isBefore(last()) ? getMonday().plusWeeks(1) : null;
    }

    public int getNumber() {
        return wording.week(getMonday());
    }

    public ZoneId getZone() {
        return days.zone();
    }

    /** Looks what is free in this week; not the moment that the appointment has already. */
    void read() {
        Appointment appointment = asked.get();
        List<Slot> slots = agenda.freeSlots(
                Wish.toMove(appointment), getMonday(), getMonday().plusDays(6));
        free = slots.stream()
                .filter(slot -> !slot.time().equals(appointment.time()))
                .collect(groupingBy(this::dateOf, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> new FreeDay(wording.date(day.getKey()), day.getValue()))
                .toList();
    }

    /** The days on which something is free, with what is. */
    public List<FreeDay> getDays() {
        return free;
    }

    private LocalDate dateOf(Slot slot) {
        return wording.day(slot.time().start());
    }

    private LocalDate first() {
        return days.today().with(monday());
    }

    private LocalDate last() {
        return days.today().plusDays(asked.get().type().terms().horizonDays()).with(monday());
    }

    private static TemporalAdjuster monday() {
        return TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
    }
}
