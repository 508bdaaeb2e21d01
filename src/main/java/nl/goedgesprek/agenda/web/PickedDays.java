package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.goedgesprek.platform.PostedForm;

/** Which days the coach picked on the calendar: one, and with a second press the last of a period. */
@RequestScoped
class PickedDays {

    private static final String FIRST = "dag";
    private static final String LAST = "tot";

    @Inject
    private PostedForm form;

    Optional<LocalDate> first() {
        return form.date(FIRST);
    }

    /** Empty as long as it is about one day. */
    Optional<LocalDate> last() {
        return form.date(LAST).filter(last -> first().filter(last::isAfter).isPresent());
    }

    boolean has(LocalDate date) {
        return first().filter(first -> !date.isBefore(first) && !date.isAfter(last().orElse(first)))
                .isPresent();
    }

    /** What pressing this date adds to the address: it ends the period that was begun, or begins another. */
    String query(LocalDate date) {
        return first().filter(first -> last().isEmpty() && date.isAfter(first))
                .map(first -> "&" + FIRST + '=' + first + '&' + LAST + '=' + date + "#exception")
                .orElseGet(() -> "&" + FIRST + '=' + date + "#exception");
    }
}
