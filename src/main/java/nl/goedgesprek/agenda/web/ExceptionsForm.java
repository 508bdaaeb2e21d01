package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.DayHours;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Where the coach says on which dates he receives at other hours than usual, or not at all. */
@Named
@RequestScoped
public class ExceptionsForm {

    private static final String DONE = "afwijkend";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String HOURS = "hours";
    private static final Pattern PERIOD = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d{4}-\\d\\d-\\d\\d)");
    private static final int YEAR_MONTHS = 12;

    @Inject
    private AvailabilityService availability;

    @Inject
    private AgendaService agenda;

    @Inject
    private PracticeService practice;

    @Inject
    private CoachDays days;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    private List<Violation> violations = List.of();
    private @Nullable List<ExceptionLine> lines;
    private @Nullable List<String> holidays;

    /** Keeps or ends an exception when a button says so. */
    public void act() {
        if (form.isSent() && form.has("except")) {
            violations = check();
            if (violations.isEmpty()) {
                availability.except(practice.coach(), from(), to(), hours().intervals());
                done(from(), to());
            }
        } else if (form.isSent() && form.has("follow")) {
            Matcher period = PERIOD.matcher(form.text("follow"));
            if (period.matches()) {
                end(TypedMoment.date(period.group(1)), TypedMoment.date(period.group(2)));
            }
        }
    }

    private void end(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            availability.follow(practice.coach(), from.get(), to.get());
            done(from.get(), to.get());
        }
    }

    private void done(LocalDate from, LocalDate to) {
        int standing = agenda.appointments(practice.coach(), days.between(from, to.plusDays(1)))
                .size();
        PageTurn.to(HoursPage.ADDRESS + '?' + DONE + '=' + standing + "#exceptions");
    }

    private List<Violation> check() {
        List<Violation> all = new ArrayList<>();
        TypedMoment.check(FROM, getFrom(), TypedMoment.date(getFrom()), "violation.date")
                .ifPresent(all::add);
        if (!getTo().isBlank() && TypedMoment.date(getTo()).isEmpty()) {
            all.add(new Violation(TO, "violation.date"));
        }
        hours().violation().ifPresent(all::add);
        if (all.isEmpty()) {
            order().ifPresent(all::add);
        }
        return all;
    }

    private Optional<Violation> order() {
        if (from().isBefore(days.today())) {
            return Optional.of(new Violation(FROM, "requests.violation.past"));
        }
        if (to().isBefore(from())) {
            return Optional.of(new Violation(TO, "violation.untilBeforeFrom"));
        }
        boolean tooLong =
                from().plusDays(AvailabilityService.LONGEST_EXCEPTION_DAYS).isBefore(to());
        return tooLong ? Optional.of(new Violation(TO, "violation.periodLong")) : Optional.empty();
    }

    private LocalDate from() {
        return TypedMoment.date(getFrom()).orElseThrow();
    }

    /** The same day when no last one was typed. */
    private LocalDate to() {
        return TypedMoment.date(getTo()).orElseGet(this::from);
    }

    private HoursEntry hours() {
        return new HoursEntry(HOURS, getHours());
    }

    /** What differs from today on, days in a row together. */
    public List<ExceptionLine> getLines() {
        if (lines == null) {
            lines = lines();
        }
        return lines;
    }

    private List<ExceptionLine> lines() {
        List<ExceptionLine> all = new ArrayList<>();
        List<DayHours> row = new ArrayList<>();
        for (DayHours day : availability.exceptions(practice.coach(), days.today())) {
            if (!row.isEmpty() && !continues(row.get(row.size() - 1), day)) {
                all.add(line(row));
                row.clear();
            }
            row.add(day);
        }
        if (!row.isEmpty()) {
            all.add(line(row));
        }
        return all;
    }

    private static boolean continues(DayHours one, DayHours next) {
        return one.date().plusDays(1).equals(next.date()) && one.intervals().equals(next.intervals());
    }

    private ExceptionLine line(List<DayHours> row) {
        LocalDate first = row.get(0).date();
        LocalDate last = row.get(row.size() - 1).date();
        String when = first.equals(last)
                ? wording.dateAndYear(first)
                : wording.text("hours.exception.period", wording.dateAndYear(first), wording.dateAndYear(last));
        String hours = HoursEntry.text(row.get(0).intervals());
        return new ExceptionLine(when, hours.isEmpty() ? wording.text("hours.closed") : hours, first + " " + last);
    }

    /** The holidays of a year from today. */
    public List<String> getHolidays() {
        if (holidays == null) {
            LocalDate today = days.today();
            holidays = availability.holidays(today, today.plusMonths(YEAR_MONTHS)).stream()
                    .map(wording::dateAndYear)
                    .toList();
        }
        return holidays;
    }

    /** What became of it, in words; empty when nothing was done just now. */
    public String getDone() {
        return form.number(DONE)
                .map(standing -> wording.text("hours.exception.done", standing))
                .orElse("");
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    public String getFrom() {
        return form.text(FROM);
    }

    public String getTo() {
        return form.text(TO);
    }

    public String getHours() {
        return form.text(HOURS);
    }
}
