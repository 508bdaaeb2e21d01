package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.coaching.Progress;
import nl.goedgesprek.coaching.Standing;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;

/** Says of programmes and sessions what is worth knowing, on the clock of the practice. */
@Dependent
class CoachingWords {

    private static final double MINUTES_AN_HOUR = 60;

    @Inject
    private Reader reader;

    @Inject
    private Moments moments;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    Reader reader() {
        return reader;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** {@code donderdag 10 december 2026}. */
    String date(LocalDate date) {
        return moments.date(date);
    }

    String date(Instant moment) {
        return moments.date(moment, zone());
    }

    /** {@code donderdag 10 december 2026, 10:30}. */
    String moment(Instant moment) {
        return moments.full(moment, zone());
    }

    /** {@code Bewaard om 14:03}, with the date when that was another day. */
    String saved(Instant moment) {
        return LocalDate.ofInstant(moment, zone()).equals(today())
                ? text("session.saved", moments.time(moment, zone()))
                : text("session.saved.earlier", moments.moment(moment, zone()));
    }

    /** The kind of conversation. */
    String kind(Appointment appointment) {
        return reader.in(appointment.type().title());
    }

    /** {@code 4 van 6 gehouden}. */
    String held(Progress progress) {
        return text("programme.held", progress.held(), progress.agreed());
    }

    /** {@code 1 gepland}; empty when none is. */
    String planned(Progress progress) {
        return progress.planned() == 0 ? "" : text("programme.planned", progress.planned());
    }

    /** {@code 4,5}. */
    String hours(Duration time) {
        return NumberFormat.getInstance(reader.getLanguage().locale()).format(time.toMinutes() / MINUTES_AN_HOUR);
    }

    /** How a conversation counts, in words. */
    String standing(Standing standing) {
        return text("session.standing." + standing);
    }

    /** How that looks. */
    static String style(Standing standing) {
        return switch (standing) {
            case HELD -> "";
            case PLANNED -> "waiting";
            case NO_SHOW -> "failed";
            case CALLED_OFF -> "over";
        };
    }

    /** By when, in words; empty when that was not said. */
    String due(Optional<LocalDate> due) {
        return due.map(date -> text("action.due", moments.date(date))).orElse("");
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }
}
