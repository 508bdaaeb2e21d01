package nl.goedgesprek.agenda.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.platform.AskedDates;

/** Where the coach looked in his agenda, so that he comes back there: such as at the week of 10 December. */
record AgendaSpot(View view, LocalDate date) {

    /** The cookie in which the agenda's script remembers it, such as {@code week.2026-12-10}. */
    static final String COOKIE = "agenda";

    /** How much of the agenda he sees. */
    enum View {
        DAY("dag", "timeGridDay"),
        WEEK("week", "timeGridWeek"),
        MONTH("maand", "dayGridMonth"),
        LIST("lijst", "listWeek");

        private final String word;
        private final String calendarName;

        View(String word, String calendarName) {
            this.word = word;
            this.calendarName = calendarName;
        }

        /** What the calendar calls it. */
        String calendarName() {
            return calendarName;
        }

        /** The view with a name that addresses have for it. */
        static Optional<View> named(String word) {
            return Stream.of(values()).filter(view -> view.word.equals(word)).findFirst();
        }
    }

    /** Reads what the script wrote; empty when somebody else did. */
    static Optional<AgendaSpot> parse(String cookie) {
        int dot = cookie.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : View.named(cookie.substring(0, dot))
                        .flatMap(view ->
                                AskedDates.date(cookie.substring(dot + 1)).map(date -> new AgendaSpot(view, date)));
    }

    /** Whether another date is to be seen there too. */
    boolean shows(LocalDate other) {
        return switch (view) {
            case DAY -> other.equals(date);
            case WEEK, LIST ->
                other.get(IsoFields.WEEK_BASED_YEAR) == date.get(IsoFields.WEEK_BASED_YEAR)
                        && other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTH -> YearMonth.from(other).equals(YearMonth.from(date));
        };
    }
}
