package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.ScheduleDisplayMode;
import org.primefaces.model.ScheduleEvent;

/** Draws the coach's days as entries of a calendar: conversations, the drives between them, and what is kept free. */
@Dependent
class AgendaEntries {

    @Inject
    private CoachDays days;

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private PracticeService practice;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    /** The entries of the dates from the first up to, and not including, the second. */
    List<ScheduleEvent<?>> between(LocalDate from, LocalDate to) {
        OpenDays open = new OpenDays(practice.openHours(practice.coach(), from, to));
        Stream<ScheduleEvent<?>> planned = days.plans(from, to).stream().flatMap(plan -> day(plan, open));
        Stream<ScheduleEvent<?>> blocked = blocking.between(practice.coach(), days.between(from, to)).stream()
                .map(this::blocked);
        return Stream.concat(planned, blocked).toList();
    }

    private Stream<ScheduleEvent<?>> day(DayPlan<Appointment> plan, OpenDays open) {
        return Stream.of(
                        Stream.of(sum(plan, open)),
                        plan.stops().stream().map(stop -> conversation(stop.meeting())),
                        plan.drives().stream().map(this::drive),
                        open.closedOn(plan.date()).map(AgendaEntries::closed))
                .flatMap(entries -> entries);
    }

    private ScheduleEvent<?> sum(DayPlan<Appointment> plan, OpenDays open) {
        boolean free = plan.stops().isEmpty() && !open.isOpen(plan.date());
        return DefaultScheduleEvent.builder()
                .title(free ? wording.text("agenda.free") : wording.text("agenda.kilometres", plan.kilometres()))
                .startDate(plan.date().atStartOfDay())
                .endDate(plan.date().plusDays(1).atStartOfDay())
                .allDay(true)
                .overlapAllowed(true)
                .editable(false)
                .dynamicProperty("rank", 0)
                .styleClass(plan.kilometres() > 0 ? EntryStyle.KILOMETRES : EntryStyle.KILOMETRES + " none")
                .build();
    }

    private ScheduleEvent<?> conversation(Appointment appointment) {
        return entry(appointment.time(), EntryStyle.of(appointment))
                .title(wording.entry(appointment))
                .url("/admin/afspraak?id=" + appointment.getId())
                .editable(!appointment.isDoneAt(clock.instant()))
                .dynamicProperty("appointment", appointment.getId())
                .dynamicProperty("version", appointment.version())
                .build();
    }

    private ScheduleEvent<?> drive(Leg leg) {
        String length = "↓ " + wording.drive(leg);
        return entry(
                        new TimeRange(leg.departure(), leg.arrival()),
                        leg.isPossible() ? EntryStyle.DRIVE : EntryStyle.IMPOSSIBLE_DRIVE)
                .title(leg.isPossible() ? length : wording.impossible(leg) + '\n' + length)
                .build();
    }

    private ScheduleEvent<?> blocked(BlockedTime blocked) {
        return entry(blocked.time(), EntryStyle.BLOCKED)
                .title(blocked.getTitle())
                .url("/admin/bezet?id=" + blocked.getId())
                .build();
    }

    private static ScheduleEvent<?> closed(OpenDays.Closed closed) {
        return DefaultScheduleEvent.builder()
                .startDate(closed.from())
                .endDate(closed.to())
                .display(ScheduleDisplayMode.BACKGROUND)
                .overlapAllowed(true)
                .styleClass(EntryStyle.CLOSED)
                .build();
    }

    private DefaultScheduleEvent.Builder<Object> entry(TimeRange time, String style) {
        return DefaultScheduleEvent.builder()
                .startDate(days.local(time.start()))
                .endDate(days.local(time.end()))
                .overlapAllowed(true)
                .editable(false)
                .dynamicProperty("rank", 1)
                .styleClass(style);
    }
}
