package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
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
    private OutsideTimes outside;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    /** The entries of the dates from the first up to, and not including, the second. */
    List<ScheduleEvent<?>> between(LocalDate from, LocalDate to) {
        Coach coach = currentCoach.get();
        OpenDays open = new OpenDays(practice.openHours(coach, from, to));
        List<OutsideTime> taken = outside.between(coach, days.between(from, to));
        Stream<ScheduleEvent<?>> planned = days.plans(from, to).stream().flatMap(plan -> day(plan, open, taken));
        Stream<ScheduleEvent<?>> blocked =
                blocking.between(coach, days.between(from, to)).stream().map(this::blocked);
        Stream<ScheduleEvent<?>> elsewhere = taken.stream().map(this::outside);
        return Stream.of(planned, blocked, elsewhere)
                .flatMap(entries -> entries)
                .toList();
    }

    private Stream<ScheduleEvent<?>> day(DayPlan<Appointment> plan, OpenDays open, List<OutsideTime> taken) {
        return Stream.of(
                        Stream.of(sum(plan, open)),
                        plan.stops().stream().map(stop -> conversation(stop.meeting(), taken)),
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

    private ScheduleEvent<?> conversation(Appointment appointment, List<OutsideTime> taken) {
        Optional<OutsideTime> clash = outside.clash(appointment, taken);
        String style = EntryStyle.of(appointment);
        String title = wording.entry(appointment);
        return entry(appointment.time(), clash.isPresent() ? style + EntryStyle.CLASH : style)
                .title(clash.map(other -> wording.text("outside.clash.short", other.calendar()) + '\n' + title)
                        .orElse(title))
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
                .title(wording.drives()
                                .trouble(leg)
                                .map(trouble -> trouble + '\n')
                                .orElse("")
                        + length)
                .build();
    }

    private ScheduleEvent<?> blocked(BlockedTime blocked) {
        return entry(blocked.time(), EntryStyle.BLOCKED)
                .title(blocked.getTitle())
                .url("/admin/bezet?id=" + blocked.getId())
                .editable(true)
                .dynamicProperty("blocked", blocked.getId())
                .dynamicProperty("version", blocked.version())
                .build();
    }

    /** Quietly, and not to be moved: it is decided elsewhere. */
    private ScheduleEvent<?> outside(OutsideTime time) {
        return entry(time.time(), EntryStyle.OUTSIDE)
                .title(wording.text("outside.busy", time.calendar()))
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
