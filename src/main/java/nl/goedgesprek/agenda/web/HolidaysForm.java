package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.scheduling.OpenHours;
import org.jspecify.annotations.Nullable;

/** Where the coach says on which public holidays the practice is closed. */
@Named
@RequestScoped
public class HolidaysForm {

    private static final String FIELD = "holidays";

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    @Inject
    private Saving saving;

    @Inject
    private PostedForm form;

    private @Nullable List<String> changes;

    /** Keeps what was chosen, or looks what would change; what a button says. */
    public void act() {
        if (!form.isSent() || !form.has(FIELD) || !saving.accepts(check())) {
            return;
        }
        if (form.has("keep")) {
            keep();
        } else {
            changes = changesTo(form.text(FIELD));
        }
    }

    private void keep() {
        try {
            practice.keepHolidays(
                    form.text(FIELD), form.number("version").orElse(-1L).intValue());
            saving.done(YearPage.ADDRESS);
        } catch (SettingsChangedException meanwhile) {
            saving.refuseAsChanged();
        }
    }

    /** Whether what would change is shown. */
    public boolean isLooked() {
        return changes != null;
    }

    /** Each day of the coming year of which the coach's own hours would change, in words. */
    public List<String> getChanges() {
        return changes == null ? List.of() : changes;
    }

    private List<String> changesTo(String country) {
        Coach coach = currentCoach.get();
        LocalDate from = days.today();
        LocalDate to = from.plusYears(1).minusDays(1);
        SortedMap<LocalDate, String> names = practice.holidays(country, from, to, wording.language());
        OpenHours now = practice.openHours(coach, from, to);
        OpenHours then = now.withHolidays(names.keySet());
        Map<LocalDate, Long> standing = days.appointmentsOn(from, to);
        return from.datesUntil(to.plusDays(1))
                .filter(date -> !now.on(date).equals(then.on(date)))
                .map(date -> names.containsKey(date)
                        ? wording.text(
                                "year.holidays.closes",
                                wording.dateAndYear(date),
                                names.get(date),
                                standing.getOrDefault(date, 0L))
                        : wording.text(
                                "year.holidays.opens",
                                wording.dateAndYear(date),
                                practice.holiday(date, wording.language()).orElse("")))
                .toList();
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
