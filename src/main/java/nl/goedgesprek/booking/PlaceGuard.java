package nl.goedgesprek.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who asks for many places from reckoning out of the free moments where the coach is and whom he visits; see
 * {@code where-the-coach-is.md}. Days on which he goes nowhere tell nothing of that and are never kept from anybody.
 */
@ApplicationScoped
public class PlaceGuard {

    private static final String ASKED = "asked";

    /** Where in what nodes tell each other the kind of conversation stands. */
    private static final int KIND = 3;

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.places.per.day", defaultValue = "5")
    private int most;

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.slots.per.minute", defaultValue = "120")
    private int slotsPerMinute;

    @Inject
    private AgendaService agenda;

    @Inject
    private AuditTrail audit;

    @Inject
    private PlaceCheck places;

    @Inject
    private PracticeService practice;

    @Inject
    private Connection connection;

    @Inject
    private Clock clock;

    @Inject
    private Neighbours neighbours;

    private @Nullable AskedPlaces asked;

    @PostConstruct
    void begin() {
        asked = most > 0 && slotsPerMinute > 0 ? new AskedPlaces(most) : null;
    }

    /** From the start, for others are not told twice. */
    void hear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        AskedPlaces here = asked;
        if (here != null) {
            neighbours.listen(ASKED, (at, words) -> here.ask(words.get(0), kind(words), place(words), at));
        }
    }

    private static Place place(List<String> words) {
        return new Place(words.get(1), words.get(2));
    }

    /** A node of before it counted tells of none. */
    private static String kind(List<String> words) {
        return words.size() > KIND ? words.get(KIND) : "";
    }

    /** How long who asks has to wait until he may see what is free for a wish on all of these dates; zero when he may. */
    public Duration waitingTime(Wish wish, LocalDate from, LocalDate to) {
        return isUncounted(wish) || agenda.daysAway(wish, from, to).isEmpty() ? Duration.ZERO : waitingTime(wish);
    }

    /**
     * The same of who names one moment and is told whether it is free: a list of one tells as much as any other. Zero for
     * who proposes moments, which nobody judges, and for a place that is none.
     */
    Duration waitingTime(BookingRequest request) {
        boolean isJudged = request.type().getVenue() == Venue.AT_CLIENT
                && request.suggestions().isEmpty()
                && places.violations(request.place()).isEmpty();
        return isJudged ? waitingTime(wish(request), request.start()) : Duration.ZERO;
    }

    /** The same of who moves what he has. */
    public Duration waitingTime(Wish wish, Instant start) {
        if (isUncounted(wish)) {
            return Duration.ZERO;
        }
        LocalDate date = dateOf(start);
        return waitingTime(wish, date, date);
    }

    private LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, practice.practice().zone());
    }

    private Wish wish(BookingRequest request) {
        return new Wish(request.type(), places.address(request.place()), request.holder());
    }

    /** The next free moments that who wanted to book another may see. */
    public List<TimeRange> alternatives(BookingRequest request) {
        boolean visit = request.type().getVenue() == Venue.AT_CLIENT;
        return alternatives(visit ? wish(request) : new Wish(request.type(), null, request.holder()), request.start());
    }

    /**
     * The same of who wanted this at a moment. Which dates are kept from him is decided before any is looked at: one that was
     * only left out of the first three would tell by the gap how much of it is free. Of a kind that is offered no more, none.
     */
    public List<TimeRange> alternatives(Wish wish, Instant start) {
        if (practice.meetingType(wish.type().getSlug()).isEmpty()) {
            return List.of();
        }
        LocalDate today = dateOf(clock.instant());
        Set<LocalDate> withheld =
                withheld(wish, dateOf(start), today.plusDays(wish.type().terms().horizonDays()));
        return agenda.alternatives(wish, start, withheld);
    }

    /** The dates of which who asks may not see what is free for a wish; none as long as he does not ask for many places. */
    public Set<LocalDate> withheld(Wish wish, LocalDate from, LocalDate to) {
        if (isUncounted(wish)) {
            return Set.of();
        }
        Set<LocalDate> away = agenda.daysAway(wish, from, to);
        return away.isEmpty() || waitingTime(wish).isZero() ? Set.of() : away;
    }

    /** Whether it does not matter for how many such wishes somebody asks; seen before anything is read for it. */
    private boolean isUncounted(Wish wish) {
        return asked == null || wish.place() == null || !connection.isWorldwide();
    }

    /** The owner can read that somebody asks for many places, once a day each. */
    private Duration waitingTime(Wish wish) {
        Place place = wish.place();
        if (asked == null || place == null) {
            return Duration.ZERO;
        }
        String kind = wish.type().getSlug();
        AskedPlaces.Answer answer = asked.ask(connection.caller(), kind, place, clock.instant());
        neighbours.tell(ASKED, connection.caller(), place.area(), place.door(), kind);
        if (answer.isFirst()) {
            audit.recordOfVisitor(Act.MANY_PLACES, Subject.NONE, "");
        }
        return answer.waitingTime();
    }
}
