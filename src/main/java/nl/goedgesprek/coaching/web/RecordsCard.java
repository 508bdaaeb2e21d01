package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.PracticeService;

/** How long what was written in a programme is kept, on its page, where the coach can choose otherwise for it. */
@Named
@RequestScoped
public class RecordsCard {

    private static final String FIELD = "months";

    private static final String SHORTER = "shorter";

    @Inject
    private PostedForm form;

    @Inject
    private RecordsService records;

    @Inject
    private PracticeService practice;

    @Inject
    private CoachingWords words;

    private List<Violation> violations = List.of();

    /** Keeps the term that was typed, and tells whether it could. */
    boolean keep(long programmeId) {
        String typed = typed();
        if (!typed.isEmpty() && !(typed.matches("\\d{1,3}") && within(Integer.parseInt(typed)))) {
            violations = List.of(new Violation(FIELD, "records.violation", List.of(RecordsService.MOST_MONTHS)));
            return false;
        }
        Integer months = typed.isEmpty() ? null : Integer.valueOf(typed);
        boolean told = form.has(SHORTER) && form.text(SHORTER).equals(typed);
        if (!told && records.erasesAtOnce(programmeId, months)) {
            violations = List.of(new Violation(FIELD, "records.shorter"));
            return false;
        }
        records.keep(programmeId, months);
        return true;
    }

    private static boolean within(int months) {
        return months >= 1 && months <= RecordsService.MOST_MONTHS;
    }

    private String typed() {
        return form.text(FIELD).strip();
    }

    /** Until when it is kept, in a sentence. */
    public String until(Programme programme) {
        return programme
                .recordsErasedOn()
                .map(day -> words.text("records.erased", words.date(day)))
                .or(() -> records.erasureDay(programme).map(day -> words.text("records.until", words.date(day))))
                .orElseGet(() -> words.text("records.usual", records.months(programme)));
    }

    /** The months that are chosen for this programme, or typed just now; empty when it is as all others. */
    public String months(Programme programme) {
        return isWrong()
                ? typed()
                : programme.recordMonths().map(String::valueOf).orElse("");
    }

    public String getHint() {
        return words.text("records.months.hint", practice.practice().recordMonths());
    }

    /** The months of which he is told in this answer that they erase at once. */
    public String getShorter() {
        return typed();
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** What is wrong with the months; empty when nothing is. */
    public String getError() {
        return new Wrong(words.reader(), violations).at(FIELD);
    }
}
