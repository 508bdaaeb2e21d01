package nl.goedgesprek.agenda.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.calendars.OutsideCalendar;
import nl.goedgesprek.calendars.OutsideService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;

/** Reads what the coach's other calendars have taken, and says what is in the way of a conversation. */
@Dependent
class OutsideTimes {

    @Inject
    private BusyService busy;

    @Inject
    private OutsideService calendars;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    List<OutsideTime> between(Coach coach, TimeRange time) {
        Map<Long, String> names =
                calendars.calendars(coach).stream().collect(toMap(OutsideCalendar::getId, OutsideCalendar::getName));
        return names.isEmpty()
                ? List.of()
                : busy.between(coach, time).stream()
                        .map(taken -> new OutsideTime(taken.time(), names.getOrDefault(taken.calendarId(), "")))
                        .toList();
    }

    /** What is in the way of a conversation that is still to be had; empty when nothing is. */
    Optional<OutsideTime> clash(Appointment appointment, List<OutsideTime> times) {
        return appointment.isDoneAt(clock.instant())
                ? Optional.empty()
                : OutsideTime.inTheWayOf(appointment.time(), times);
    }

    /** The same in words; looked up when nobody has the times of that day at hand. */
    Optional<String> clash(Appointment appointment) {
        return clash(appointment, between(appointment.coach(), appointment.time()))
                .map(this::words);
    }

    /** {@code Botst met Privé: daar ben je bezet, 10:45 – 11:15}. */
    String words(OutsideTime time) {
        boolean oneDay = wording.day(time.time().start())
                .equals(wording.day(time.time().end().minusMillis(1)));
        String when = oneDay
                ? wording.times(time.time())
                : wording.since(time.time().start()) + " – "
                        + wording.since(time.time().end());
        return wording.text("outside.clash", time.calendar(), when);
    }
}
