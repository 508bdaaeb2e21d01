package nl.goedgesprek.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Says dates and times the way the reader's language says them, on a 24-hour clock. */
@Named
@RequestScoped
public class Moments {

    private static final Locale BRITISH = Locale.UK;

    @Inject
    private Reader reader;

    /** {@code 11:30}. */
    public String time(Instant moment, ZoneId zone) {
        return say("HH:mm", moment.atZone(zone));
    }

    /** {@code donderdag 10 december 2026, 11:30}. */
    public String full(Instant moment, ZoneId zone) {
        return say("EEEE d MMMM yyyy, HH:mm", moment.atZone(zone));
    }

    /** {@code donderdag 10 december, 11:30}. */
    public String moment(Instant moment, ZoneId zone) {
        return say("EEEE d MMMM, HH:mm", moment.atZone(zone));
    }

    /** {@code di 1 december, 10:00}. */
    public String brief(Instant moment, ZoneId zone) {
        return say("EEE d MMMM, HH:mm", moment.atZone(zone));
    }

    /** {@code donderdag 10 december}. */
    public String day(LocalDate date) {
        return say("EEEE d MMMM", date);
    }

    /** {@code donderdag 10 december 2026}. */
    public String date(Instant moment, ZoneId zone) {
        return say("EEEE d MMMM yyyy", moment.atZone(zone));
    }

    /** {@code december 2026}. */
    public String month(YearMonth month) {
        return say("MMMM yyyy", month);
    }

    /** {@code donderdag}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** {@code do}. */
    public String weekdayShort(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** What people call the clock of a zone: {@code Nederlandse tijd}, or {@code tijd in Lisbon}. */
    public String zone(ZoneId zone) {
        if (zone.getId().equals("Europe/Amsterdam")) {
            return reader.text("zone.dutch");
        }
        return reader.text("zone.other", zone.getDisplayName(TextStyle.FULL, locale()));
    }

    /** With the offset that holds then: {@code 2026-12-10T11:30:00+01:00}. */
    public String iso(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    private String say(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(moment);
    }

    private Locale locale() {
        return reader.getLanguage() == Language.EN
                ? BRITISH
                : reader.getLanguage().locale();
    }
}
