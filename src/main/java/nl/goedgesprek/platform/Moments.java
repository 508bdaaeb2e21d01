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

/** {@link SpokenTime} in the language of who reads the page, for pages. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private Reader reader;

    public String time(Instant moment, ZoneId zone) {
        return spoken().time(moment, zone);
    }

    public String full(Instant moment, ZoneId zone) {
        return spoken().full(moment, zone);
    }

    public String moment(Instant moment, ZoneId zone) {
        return spoken().moment(moment, zone);
    }

    public String brief(Instant moment, ZoneId zone) {
        return spoken().brief(moment, zone);
    }

    public String day(LocalDate date) {
        return spoken().day(date);
    }

    public String date(Instant moment, ZoneId zone) {
        return spoken().date(moment, zone);
    }

    public String date(LocalDate date) {
        return spoken().date(date);
    }

    public String month(YearMonth month) {
        return spoken().month(month);
    }

    public String weekday(DayOfWeek day) {
        return spoken().weekday(day);
    }

    public String weekdayShort(DayOfWeek day) {
        return spoken().weekdayShort(day);
    }

    public String zone(ZoneId zone) {
        return spoken().zone(zone);
    }

    /** With the offset that holds then: {@code 2026-12-10T11:30:00+01:00}. */
    public String iso(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    private SpokenTime spoken() {
        return new SpokenTime(reader.getLanguage());
    }
}
