package nl.goedgesprek.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlanner;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Bases;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.travel.PostcodeTravelTimes;

/** Which drives the conversations took to which the coach came, by the very model that draws the coach's day. */
@Stateless
@Allowed(Circle.COACHES)
public class KilometresService {

    @Inject
    private HeldRepository conversations;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private PostcodeTravelTimes travel;

    @Inject
    private Clock clock;

    /** In order. The longer the period the more are in the memory at once; a month is little. */
    public List<Trip> trips(Period period) {
        Coach coach = currentCoach.get();
        ZoneId zone = practice.practice().zone();
        Bases bases = practice.bases(coach);
        Map<LocalDate, List<Appointment>> days =
                conversations.drivenTo(coach, period.time(zone), clock.instant()).stream()
                        .collect(groupingBy(
                                visit -> LocalDate.ofInstant(visit.time().start(), zone), TreeMap::new, toList()));
        return days.entrySet().stream()
                .flatMap(day -> trips(day.getKey(), day.getValue(), bases.on(day.getKey())).stream())
                .toList();
    }

    private List<Trip> trips(LocalDate date, List<Appointment> visits, Address base) {
        ZoneId zone = practice.practice().zone();
        DayPlanner planner = new DayPlanner(zone, base.place(), travel, travel::kilometres);
        return Trip.of(planner.plan(date, visits, visit -> visit.commitmentFrom(base)), base);
    }

    /** How many drives and kilometres there were in each month of a period, in order. */
    public List<Month> months(Period period) {
        return period.months().stream()
                .map(month -> Month.of(month, trips(period.in(month))))
                .toList();
    }

    /** The drives of one month. */
    public record Month(YearMonth month, int trips, int kilometres) {

        static Month of(YearMonth month, List<Trip> trips) {
            return new Month(
                    month,
                    trips.size(),
                    trips.stream().mapToInt(Trip::kilometres).sum());
        }
    }
}
