package nl.goedgesprek.booking.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.PlaceGuard;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** A month, the free moments of one of its days, and the one that is chosen: to book it, or to move to it. */
public abstract class MomentPicker {

    @Inject
    private Asked asked;

    @Inject
    private AgendaService agenda;

    @Inject
    private PlaceGuard guard;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private @Nullable ZoneId zone;
    private @Nullable FreeMoments free;
    private @Nullable Set<LocalDate> withheld;
    private @Nullable YearMonth month;
    private @Nullable MonthCalendar calendar;

    /** The conversation for which a moment is wanted; empty when none is known. */
    abstract Optional<MeetingType> type();

    /** What time is wanted for; empty as long as that is not known. */
    abstract Optional<Wish> wish();

    /** The moment that is chosen, if one is. */
    abstract Optional<Instant> start();

    /** Around which moment to look when nothing else is asked: the chosen one, unless another is more likely. */
    Optional<Instant> around() {
        return start();
    }

    /** Where its buttons lead. */
    public abstract PickerForm getForm();

    /** Whether a free moment is one to choose. */
    boolean isOffered(Slot slot) {
        return true;
    }

    /** Whether days are not shown, for he asked for many places. */
    public boolean isWithheld() {
        return !withheld().isEmpty();
    }

    /** All that is free, from today to as far as the coach plans ahead. */
    public List<Slot> getFree() {
        return free().all();
    }

    /** The few that are offered in words. */
    public List<Slot> getFirst() {
        return free().first();
    }

    public MonthCalendar getCalendar() {
        if (calendar == null) {
            calendar = free().calendar(month());
        }
        return calendar;
    }

    /** The month before, as in an address; null when nothing can be free then. */
    public @Nullable String getPrevious() {
        return month().isAfter(YearMonth.from(today())) ? month().minusMonths(1).toString() : null;
    }

    /** The month after, as in an address; null when the coach does not plan that far. */
    public @Nullable String getNext() {
        return month().isBefore(YearMonth.from(lastDay()))
                ? month().plusMonths(1).toString()
                : null;
    }

    /** The day whose moments are shown; null when no day of the month has any. */
    public @Nullable LocalDate getDay() {
        return asked.day()
                .or(() ->
                        around().map(this::dateOf).filter(day -> !free().on(day).isEmpty()))
                .filter(day -> YearMonth.from(day).equals(month()))
                .or(() -> free().firstDayIn(month()))
                .orElse(null);
    }

    /** The free moments of that day. */
    public List<Slot> getMoments() {
        LocalDate day = getDay();
        return day == null ? List.of() : free().on(day);
    }

    /** Whether any moment of the month is one at which the coach is around already. */
    public boolean isNearbyShown() {
        return free().isNearbyIn(month());
    }

    /** The moment that was chosen; null when none is. */
    public @Nullable Instant getStart() {
        return start().orElse(null);
    }

    /** Whether the moment that was asked for, or held, is somebody else's now. */
    public boolean isGone() {
        return asked.has(BookDeeds.GONE);
    }

    public ZoneId getZone() {
        if (zone == null) {
            zone = practice.practice().zone();
        }
        return zone;
    }

    /** Whether somebody in another time zone may want to know his own. */
    public boolean isRemote() {
        return type().filter(type -> type.getVenue() == Venue.REMOTE).isPresent();
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    /** A day of the calendar for who does not see it: {@code donderdag 10 december, 6 momenten, in de buurt}. */
    public String name(MonthCalendar.Day day) {
        String name = moments.day(day.date()) + ", " + reader.text("book.day.count", day.moments());
        return day.nearby() ? name + ", " + reader.text("book.nearby") : name;
    }

    /** The shown day and its moments in a sentence, to be announced when another day is shown. */
    public String getSaid() {
        LocalDate day = getDay();
        return day == null
                ? ""
                : moments.day(day) + ", "
                        + reader.text("book.day.count", getMoments().size());
    }

    LocalDate dateOf(Instant moment) {
        return moment.atZone(getZone()).toLocalDate();
    }

    /** Whether a moment is near enough to today to be looked up at all. */
    boolean isPlannable(Instant moment) {
        Instant now = clock.instant();
        return moment.isAfter(now) && moment.isBefore(now.plus(Duration.ofDays(2 * 366)));
    }

    private YearMonth month() {
        if (month == null) {
            month = monthAsked();
        }
        return month;
    }

    private YearMonth monthAsked() {
        return asked.month()
                .or(() -> asked.day().map(YearMonth::from))
                .filter(month -> !month.isBefore(YearMonth.from(today())))
                .filter(month -> !month.isAfter(YearMonth.from(lastDay())))
                .orElseGet(this::monthOfChoice);
    }

    private YearMonth monthOfChoice() {
        Optional<LocalDate> chosen =
                around().map(this::dateOf).filter(day -> !day.isBefore(today()) && !day.isAfter(lastDay()));
        return YearMonth.from(chosen.or(() -> free().firstDay()).orElseGet(this::today));
    }

    private FreeMoments free() {
        if (free == null) {
            List<Slot> slots = wish().stream()
                    .flatMap(wish -> agenda.freeSlots(wish, today(), lastDay()).stream())
                    .filter(this::isOffered)
                    .filter(slot -> !isWithheld(slot.time().start()))
                    .toList();
            free = new FreeMoments(slots, getZone());
        }
        return free;
    }

    /** Whether this moment is on one of the days that are not shown to who asks for many places. */
    boolean isWithheld(Instant moment) {
        return withheld().contains(dateOf(moment));
    }

    private Set<LocalDate> withheld() {
        if (withheld == null) {
            withheld =
                    wish().map(wish -> guard.withheld(wish, today(), lastDay())).orElse(Set.of());
        }
        return withheld;
    }

    private LocalDate today() {
        return dateOf(clock.instant());
    }

    private LocalDate lastDay() {
        return today().plusDays(type().map(MeetingType::terms).orElseThrow().horizonDays());
    }
}
