package nl.goedgesprek.practice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import org.jspecify.annotations.Nullable;

/** What pages of the coach say of moments and days, on the practice's clock and in the language of who reads. */
public abstract class PracticeWords {

    @Inject
    private Reader reader;

    @Inject
    private Moments moments;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    public String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    public Reader reader() {
        return reader;
    }

    protected Moments moments() {
        return moments;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return day(now());
    }

    /** On the practice's calendar. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The same; empty when there is none. */
    public Optional<LocalDate> dayOrNone(@Nullable Instant moment) {
        return Optional.ofNullable(moment).map(this::day);
    }

    /** On the practice's clock. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    /** When a day begins. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone()).toInstant();
    }

    /** {@code donderdag 10 december 2026}. */
    public String date(LocalDate date) {
        return moments.date(date);
    }

    public String date(Instant moment) {
        return moments.date(moment, zone());
    }

    /** The same, or nothing when there is none. */
    public String dateOrNothing(@Nullable Instant moment) {
        return moment == null ? "" : date(moment);
    }

    /** {@code donderdag 10 december 2026, 10:30}. */
    public String moment(Instant moment) {
        return moments.full(moment, zone());
    }

    protected ZoneId zone() {
        return practice.practice().zone();
    }
}
