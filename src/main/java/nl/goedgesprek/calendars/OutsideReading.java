package nl.goedgesprek.calendars;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.calendars.OutsideService.Understood;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.TimeRange;

/** Reads the coach's other calendars, outside of any transaction: the agenda is not locked while a server is waited for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Circle.COACHES)
public class OutsideReading {

    private static final Logger LOG = Logger.getLogger(OutsideReading.class.getName());
    private static final int DAYS_BACK = 7;
    private static final int DAYS_BEYOND = 14;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private OutsideService calendars;

    @Inject
    private CalendarFetcher fetcher;

    @Inject
    private BusyService busy;

    @Inject
    private PracticeService practice;

    @Inject
    private MeetingTypeService types;

    @Inject
    private BaseUrl base;

    @Inject
    private Clock clock;

    /**
     * Reads a calendar for the first time, and follows it from now on.
     *
     * @param address as the coach pasted it
     * @throws UnreadableCalendarException when it cannot be read; nothing is kept
     */
    public OutsideCalendar follow(Coach coach, OutsideCalendar.Wanted wanted, String address) {
        currentCoach.requireOwn(coach);
        CalendarAddress parsed = CalendarAddress.parse(address);
        if (parsed.uri().toString().startsWith(base.of("/agenda/"))) {
            throw new UnreadableCalendarException(CalendarTrouble.OURS);
        }
        Fetched fetched = fetcher.fetch(parsed, Fetched.Tag.NONE);
        BusyTerms terms = terms(window(coach), wanted.wholeDays(), parsed);
        return calendars.add(coach, wanted, parsed, understand(fetched, terms));
    }

    /**
     * Reads what is due; what cannot be read is due again later.
     *
     * @return of what was tried, whether it went as it should: that its own server or its own mistakes keep a calendar from
     *     being read is told to its coach, and all else is ours to mend
     */
    @Allowed(Circle.SERVICES)
    public Map<Long, Boolean> readDue() {
        Map<Long, Boolean> tried = new HashMap<>();
        calendars.due().forEach(id -> read(id, calendars::claimDue).ifPresent(well -> tried.put(id, well)));
        return tried;
    }

    /** Whether it is still followed. */
    @Allowed(Circle.SERVICES)
    public boolean isFollowed(long id) {
        return calendars.find(id).isPresent();
    }

    /**
     * Reads a calendar now, unless somebody is at it; another coach's is not there. Whatever goes wrong is noted there.
     *
     * @return whether it was read, or at least tried
     */
    public boolean read(long id) {
        return read(id, calendars::claim).isPresent();
    }

    /** Whether it went as it should; empty when somebody else is at it. */
    private Optional<Boolean> read(long id, BiPredicate<Long, String> claim) {
        String claimant = UUID.randomUUID().toString();
        if (!claim.test(id, claimant)) {
            return Optional.empty();
        }
        try {
            calendars.find(id).ifPresent(calendar -> read(calendar, claimant));
        } catch (UnreadableCalendarException why) {
            LOG.log(Level.FINE, "Calendar {0} cannot be read: {1}", new Object[] {id, why.trouble()});
            calendars.failed(id, claimant, why.trouble());
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "Calendar " + id + " was not read", unexpected);
            calendars.failed(id, claimant, CalendarTrouble.FAILED);
            return Optional.of(false);
        }
        return Optional.of(true);
    }

    private void read(OutsideCalendar calendar, String claimant) {
        CalendarAddress address = calendar.address();
        ZonedDateTime morning = today().atStartOfDay(zone());
        TimeRange window = window(calendar.coach());
        Fetched fetched = fetcher.fetch(address, calendar.knownSince(morning, window.end()));
        if (fetched.changed().isEmpty()) {
            calendars.unchanged(calendar.getId(), claimant);
        } else {
            BusyTerms terms = terms(window, calendar.isWholeDays(), address);
            calendars.understood(calendar.getId(), claimant, understand(fetched, terms));
        }
    }

    private BusyTerms terms(TimeRange window, boolean wholeDays, CalendarAddress address) {
        return new BusyTerms(zone(), window, wholeDays, decoded(address));
    }

    private Understood understand(Fetched fetched, BusyTerms terms) {
        OutsideFile file = OutsideFile.parse(fetched.changed().orElse(""));
        return new Understood(
                file.busy(terms, ours(file)), terms.window(), terms.wholeDays(), terms.zone(), fetched.tag());
    }

    /** What the agenda itself told other calendars comes back in them, and is no news. */
    private Set<String> ours(OutsideFile file) {
        return busy.issued(file.uids());
    }

    /**
     * From a week ago, for what may be looked back at, to past the last day that anybody can book, also of a kind of
     * conversation that is offered only later.
     */
    private TimeRange window(Coach coach) {
        int horizon = types.all(coach).stream()
                .map(MeetingType::terms)
                .mapToInt(MeetingTerms::horizonDays)
                .max()
                .orElse(0);
        return TimeRange.ofDays(today().minusDays(DAYS_BACK), today().plusDays(horizon + DAYS_BEYOND), zone());
    }

    /** Some providers put the owner's mail address in the calendar's. */
    private static String decoded(CalendarAddress address) {
        try {
            return URLDecoder.decode(address.target(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strangePercents) {
            return address.target();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }
}
