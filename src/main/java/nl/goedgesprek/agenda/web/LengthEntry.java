package nl.goedgesprek.agenda.web;

import java.time.Duration;
import java.util.List;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.platform.Violation;

/** How long an appointment takes, as the coach types it: whole minutes. */
record LengthEntry(String minutes) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = Math.toIntExact(AgendaService.LONGEST_APPOINTMENT.toMinutes());

    static LengthEntry of(Duration length) {
        return new LengthEntry(String.valueOf(length.toMinutes()));
    }

    /** What is wrong with it; the field is called as the component of this record. */
    List<Violation> violations() {
        boolean right = minutes.strip().matches("\\d{1,4}") && isWithin(Integer.parseInt(minutes.strip()));
        return right
                ? List.of()
                : List.of(new Violation("minutes", "settings.violation.number", List.of(SHORTEST, LONGEST)));
    }

    /** The length, of use only when nothing is wrong with it. */
    Duration length() {
        return Duration.ofMinutes(Integer.parseInt(minutes.strip()));
    }

    private static boolean isWithin(int minutes) {
        return minutes >= SHORTEST && minutes <= LONGEST;
    }
}
