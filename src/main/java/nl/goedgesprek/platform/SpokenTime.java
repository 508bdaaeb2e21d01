package nl.goedgesprek.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Says dates and times the way people who speak a language say them, on a 24-hour clock. */
public record SpokenTime(Language language) {

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
        return date(LocalDate.ofInstant(moment, zone));
    }

    /** {@code donderdag 10 december 2026}. */
    public String date(LocalDate date) {
        return say("EEEE d MMMM yyyy", date);
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
        return isDutch(zone) ? name(zone) : Texts.text(language, "zone.other", name(zone));
    }

    /** Its name with the one that computers have for it, so that nobody can mistake it. */
    public String namedZone(ZoneId zone) {
        return name(zone) + " (" + zone.getId() + ')';
    }

    private String name(ZoneId zone) {
        return isDutch(zone) ? Texts.text(language, "zone.dutch") : zone.getDisplayName(TextStyle.FULL, locale());
    }

    private static boolean isDutch(ZoneId zone) {
        return zone.getId().equals("Europe/Amsterdam");
    }

    private String say(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(moment);
    }

    private Locale locale() {
        return language == Language.EN ? Locale.UK : language.locale();
    }
}
