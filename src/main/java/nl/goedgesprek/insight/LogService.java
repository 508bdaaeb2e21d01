package nl.goedgesprek.insight;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** The log of coaching hours that professional bodies ask for: for each client when, how long and on which terms. */
@Stateless
@Allowed(value = Circle.COACHES, confidential = true)
public class LogService {

    @Inject
    private HeldRepository conversations;

    @Inject
    private ClientNumberService numbers;

    @Inject
    private ClientNumberRepository clients;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Clock clock;

    /** A client on one kind of terms. */
    private record Key(long person, CoachingTerms terms) {}

    /** By the clients' numbers. Who was not in the log before gets a number now. */
    public List<LogLine> lines(Period period) {
        ZoneId zone = practice.practice().zone();
        Map<Key, List<TimeRange>> held =
                conversations.coaching(currentCoach.get(), period.time(zone), clock.instant()).stream()
                        .collect(groupingBy(LogService::key, mapping(LogService::time, toList())));
        List<Long> people = held.keySet().stream().map(Key::person).distinct().toList();
        Map<Long, Integer> known = numbers.of(people);
        Map<Long, String> names = clients.namable();
        return held.entrySet().stream()
                .map(entry -> {
                    Key key = entry.getKey();
                    Client client = new Client(known.getOrDefault(key.person(), 0), names.get(key.person()));
                    return line(client, key.terms(), entry.getValue(), zone);
                })
                .sorted(comparing(LogLine::number)
                        .thenComparing(line -> line.terms().form())
                        .thenComparing(line -> !line.terms().paid()))
                .toList();
    }

    private record Client(int number, @Nullable String name) {}

    /** @param times in order */
    private static LogLine line(Client client, CoachingTerms terms, List<TimeRange> times, ZoneId zone) {
        return new LogLine(
                client.number(),
                client.name(),
                terms,
                LocalDate.ofInstant(times.get(0).start(), zone),
                LocalDate.ofInstant(times.get(times.size() - 1).start(), zone),
                times.size(),
                times.stream().map(TimeRange::length).reduce(Duration.ZERO, Duration::plus));
    }

    private static Key key(Object[] row) {
        return new Key((Long) row[0], row[3] == null ? terms(row[5], row[6]) : terms(row[3], row[4]));
    }

    private static CoachingTerms terms(Object form, Object paid) {
        return new CoachingTerms((CoachingForm) form, (Boolean) paid);
    }

    private static TimeRange time(Object[] row) {
        return new TimeRange((Instant) row[1], (Instant) row[2]);
    }
}
