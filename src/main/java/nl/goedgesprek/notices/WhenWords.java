package nl.goedgesprek.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;

/**
 * Says when an appointment is, on the practice's clock by name. Only who talks from elsewhere reads his own clock beside
 * it, and only when that shows another time: whoever is visited is where the coach will be.
 *
 * @param zone the practice's
 */
record WhenWords(Appointment appointment, ZoneId zone, Language language) {

    /** In a few words, for a subject: {@code dinsdag 12 januari, 10:00}. */
    String moment() {
        return few(time().moment(first(), zone));
    }

    /** In fewer: {@code di 12 januari, 10:00}. */
    String brief() {
        return few(time().brief(first(), zone));
    }

    /**
     * In full, or every moment that the visitor proposed.
     *
     * @param there what the visitor's place is called, such as <i>bij jou</i>
     */
    List<String> lines(String there) {
        return appointment.isInCalendars() ? arranged(there) : suggested(there);
    }

    /** {@code donderdag 10 december 2026}. */
    String date(Instant moment) {
        return time().date(moment, zone);
    }

    /** When the coach is there who is so much later: {@code 10:20}, with the zone for who has another clock. */
    String timeAfter(int minutes) {
        String late = time().time(first().plus(Duration.ofMinutes(minutes)), zone);
        return elsewhere().isPresent()
                ? text("mail.when.untilThere", late, time().zone(zone))
                : text("mail.when.until", late);
    }

    /** Until when the visitor can change it himself. */
    String deadline() {
        String moment = time().moment(first().minus(appointment.type().changeUntil()), zone);
        return elsewhere().isPresent()
                ? text("mail.when.untilThere", moment, time().zone(zone))
                : text("mail.when.until", moment);
    }

    private List<String> arranged(String there) {
        TimeRange range = appointment.time();
        List<String> lines = new ArrayList<>();
        lines.add(date(range.start()));
        lines.add(text("mail.when.times", times(range, zone), time().namedZone(zone)));
        elsewhere()
                .map(own -> text("mail.when.elsewhere", there, times(range, own), time().namedZone(own)))
                .ifPresent(lines::add);
        return lines;
    }

    private List<String> suggested(String there) {
        List<String> lines = new ArrayList<>();
        appointment.suggestions().forEach(moment -> lines.add(suggestion(moment, there)));
        lines.add(elsewhere()
                .map(own -> text("mail.when.zones", time().namedZone(zone), there, time().namedZone(own)))
                .orElse(time().namedZone(zone)));
        return lines;
    }

    private String suggestion(Instant moment, String there) {
        String here = time().moment(moment, zone);
        return elsewhere()
                .map(own -> text("mail.when.also", here, within(there), other(moment, own)))
                .orElse(here);
    }

    /** As it is written within a sentence. */
    private String within(String words) {
        return words.substring(0, 1).toLowerCase(language.locale()) + words.substring(1);
    }

    private String few(String moment) {
        String clear = elsewhere().isPresent() ? moment + ' ' + time().zone(zone) : moment;
        int more = appointment.isInCalendars() ? 0 : appointment.suggestions().size() - 1;
        return more > 0 ? text("mail.when.more", clear, more) : clear;
    }

    private Instant first() {
        return appointment.time().start();
    }

    /** From when till when, with the day where it is not the practice's. */
    private String times(TimeRange range, ZoneId clock) {
        return other(range.start(), clock) + '–' + time().time(range.end(), clock);
    }

    private String other(Instant moment, ZoneId clock) {
        boolean sameDay = LocalDate.ofInstant(moment, clock).equals(LocalDate.ofInstant(moment, zone));
        return sameDay ? time().time(moment, clock) : time().moment(moment, clock);
    }

    /** The visitor's own clock, if he talks from where it shows another time. */
    private Optional<ZoneId> elsewhere() {
        return appointment
                .person()
                .zoneOtherThan(zone, first())
                .filter(own -> appointment.type().getVenue() == Venue.REMOTE);
    }

    private SpokenTime time() {
        return new SpokenTime(language);
    }

    private String text(String key, Object... values) {
        return Texts.text(language, key, values);
    }
}
