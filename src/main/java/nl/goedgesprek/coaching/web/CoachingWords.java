package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.coaching.Progress;
import nl.goedgesprek.coaching.Standing;
import nl.goedgesprek.practice.PracticeWords;

/** Says of programmes and sessions what is worth knowing. */
@Dependent
class CoachingWords extends PracticeWords {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** {@code Bewaard om 14:03}, with the date when that was another day. */
    String saved(Instant moment) {
        return day(moment).equals(today())
                ? text("session.saved", moments().time(moment, zone()))
                : text("session.saved.earlier", moments().moment(moment, zone()));
    }

    /** The kind of conversation. */
    String kind(Appointment appointment) {
        return reader().in(appointment.type().title());
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
        return NumberFormat.getInstance(reader().getLanguage().locale()).format(inHours(time));
    }

    /** To a hundredth of an hour. */
    static BigDecimal inHours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes()).divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP);
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
        return due.map(date -> text("action.due", moments().date(date))).orElse("");
    }
}
