package nl.goedgesprek.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.insight.Figures.Moments;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;

/** Counts what was asked, held and called off. */
@Stateless
public class FiguresService {

    @Inject
    private HeldRepository conversations;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    public Figures of(Period period) {
        ZoneId zone = practice.practice().zone();
        Coach coach = practice.coach();
        TimeRange time = period.time(zone);
        List<Object[]> asked = conversations.asked(coach, time);
        return Figures.of(
                period,
                zone,
                new Moments(
                        asked.stream().map(row -> (Instant) row[0]).toList(),
                        asked(asked, AppointmentStatus.CONFIRMED),
                        asked(asked, AppointmentStatus.DECLINED),
                        conversations.starts(coach, time, clock.instant()),
                        conversations.cancelled(coach, time),
                        conversations.noShows(coach, time)));
    }

    private static List<Instant> asked(List<Object[]> rows, AppointmentStatus status) {
        return rows.stream()
                .filter(row -> row[1] == status)
                .map(row -> (Instant) row[0])
                .toList();
    }
}
