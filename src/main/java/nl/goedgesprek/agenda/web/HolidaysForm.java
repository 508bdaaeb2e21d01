package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;

/** Where the coach says on which public holidays the practice is closed. */
@Named
@RequestScoped
public class HolidaysForm {

    private static final String FIELD = "holidays";

    @Inject
    private PracticeService practice;

    @Inject
    private Saving saving;

    @Inject
    private PostedForm form;

    /** Keeps what was chosen. Merely looking does nothing. */
    public void act() {
        if (form.isSent() && form.has("keep") && saving.accepts(check())) {
            try {
                practice.keepHolidays(
                        form.text(FIELD), form.number("version").orElse(-1L).intValue());
                saving.done(YearPage.ADDRESS);
            } catch (SettingsChangedException meanwhile) {
                saving.refuseAsChanged();
            }
        }
    }

    private List<Violation> check() {
        return getChoices().contains(form.text(FIELD)) ? List.of() : List.of(new Violation(FIELD, "violation.choice"));
    }

    public List<String> getChoices() {
        return practice.holidayChoices();
    }

    public boolean isChosen(String country) {
        String chosen = form.has(FIELD) ? form.text(FIELD) : practice.practice().holidays();
        return chosen.equals(country);
    }

    /** What is wrong with the choice; empty when nothing is. */
    public String getError() {
        return saving.error(FIELD);
    }

    public int getVersion() {
        return practice.practice().version();
    }

    /** What became of what was sent. */
    public Saving getSaving() {
        return saving;
    }
}
