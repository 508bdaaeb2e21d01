package nl.goedgesprek.privacy.web;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import nl.goedgesprek.practice.PracticeWords;
import nl.goedgesprek.privacy.Going;

/** Says what goes by itself, of whom and when. */
@Dependent
class PrivacyWords extends PracticeWords {

    private static final int MONTHS_AHEAD = 3;
    private static final int MONTHS_A_YEAR = 12;

    /** The last day of which it is told beforehand what goes. */
    LocalDate lastDay() {
        return today().plusMonths(MONTHS_AHEAD);
    }

    /** So many months, or years when they are whole. */
    String months(int months) {
        return months % MONTHS_A_YEAR == 0 ? text("terms.years", months / MONTHS_A_YEAR) : text("terms.months", months);
    }

    String sort(Going going) {
        String sort = text("terms.sort." + going.sort());
        return going.sort() == Going.Sort.PROGRAMME
                ? sort + " (" + text("records.notes", going.notes()) + ", " + text("records.actions", going.actions())
                        + ")"
                : sort;
    }

    /** By name; of what has none, how many. */
    String who(Going going) {
        return going.who().isEmpty() ? text("terms.count", going.id()) : going.who();
    }
}
