package nl.goedgesprek.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.agenda.Happening;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;

/** Counts what happened to conversations, and which were held. */
@Stateless
@Allowed(Circle.COACHES)
public class FiguresService {

    @Inject
    private HeldRepository conversations;

    @Inject
    private HappeningRepository happenings;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Clock clock;

    public Figures of(Period period) {
        ZoneId zone = practice.practice().zone();
        Coach coach = currentCoach.get();
        TimeRange time = period.time(zone);
        Instant now = clock.instant();
        Map<Figure, List<Instant>> moments = new EnumMap<>(Figure.class);
        happenings.made(coach, time).forEach(at -> note(moments, Figure.ASKED, at));
        happenings.in(coach, time).forEach(row -> note(moments, figure((Happening) row[1]), (Instant) row[0]));
        moments.put(Figure.HELD, conversations.starts(coach, time, now));
        moments.put(Figure.VISITS, conversations.visits(coach, time, now));
        moments.put(Figure.NO_SHOWS, conversations.noShows(coach, time));
        return Figures.of(period, zone, moments);
    }

    private static void note(Map<Figure, List<Instant>> moments, Figure figure, Instant at) {
        moments.computeIfAbsent(figure, none -> new ArrayList<>()).add(at);
    }

    private static Figure figure(Happening happening) {
        return switch (happening) {
            case BOOKED, ACCEPTED -> Figure.ACCEPTED;
            case DECLINED -> Figure.DECLINED;
            case EXPIRED -> Figure.EXPIRED;
            case MOVED -> Figure.MOVED;
            case CANCELLED -> Figure.CANCELLED;
            case ASKED, PROPOSED -> throw new IllegalArgumentException(happening + " is no figure");
        };
    }
}
