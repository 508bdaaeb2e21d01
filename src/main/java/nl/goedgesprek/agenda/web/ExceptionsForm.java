package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.ExceptionEndService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.LocalInterval;

/** Where the coach says on which dates he receives at other hours than usual, or not at all. */
@Named
@RequestScoped
public class ExceptionsForm {

    private static final String DONE = "afwijkend";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String HOURS = "hours";
    private static final String FOLLOW = "follow";
    private static final String SEE = "see";
    private static final Pattern PERIOD = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d{4}-\\d\\d-\\d\\d)");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Inject
    private AvailabilityService availability;

    @Inject
    private ExceptionEndService endings;

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaService agenda;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachDays days;

    @Inject
    private PickedDays picked;

    @Inject
    private SlotPreview preview;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    private List<Violation> violations = List.of();
    private boolean looked;
    private boolean seen;

    /** Keeps or ends an exception when a button says so, or shows what it would mean. */
    public void act() {
        if (form.isSent() && form.has("except")) {
            violations = check();
            if (violations.isEmpty()) {
                availability.except(currentCoach.get(), from(), to(), hours().intervals());
                done(from(), to());
            }
        } else if (form.isSent() && form.has("look")) {
            look();
        } else if (form.isSent() && form.has(FOLLOW)) {
            with(form.text(FOLLOW), this::end);
        } else if (form.isSent() && form.has(SEE)) {
            with(form.text(SEE), this::see);
        }
    }

    private static void with(String typed, BiConsumer<LocalDate, LocalDate> deed) {
        Matcher period = PERIOD.matcher(typed);
        if (period.matches()) {
            Optional<LocalDate> from = TypedMoment.date(period.group(1));
            Optional<LocalDate> to = TypedMoment.date(period.group(2));
            from.ifPresent(
                    first -> to.filter(last -> !last.isBefore(first)).ifPresent(last -> deed.accept(first, last)));
        }
    }

    /** What visitors would see if the dates of a line followed the week again, in words; empty when nobody asked. */
    public String seen(String period) {
        return seen && form.text(SEE).equals(period)
                ? wording.text(
                        "hours.exception.end.seen",
                        preview.getSummary(),
                        preview.title().in(wording.language()),
                        preview.getPostcode())
                : "";
    }

    private void see(LocalDate from, LocalDate to) {
        if (preview.isPossible() && preview.violation().isEmpty()) {
            preview.look(
                    from, to, practice.openHours(currentCoach.get(), from, to).asUsual()::on);
            seen = true;
        }
    }

    private void look() {
        violations = new ArrayList<>(check());
        preview.violation().ifPresent(violations::add);
        looked = violations.isEmpty();
        if (looked) {
            List<LocalInterval> hours = hours().intervals();
            preview.look(from(), to(), date -> hours);
        }
    }

    /** Whether what it would mean is shown. */
    public boolean isLooked() {
        return looked;
    }

    private void end(LocalDate from, LocalDate to) {
        endings.end(currentCoach.get(), from, to);
        done(from, to);
    }

    private void done(LocalDate from, LocalDate to) {
        int standing = agenda.appointments(currentCoach.get(), days.between(from, to.plusDays(1)))
                .size();
        PageTurn.to(YearPage.ADDRESS + '?' + YearPage.YEAR + '=' + from.getYear() + '&' + DONE + '=' + standing
                + "#exception");
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

    /** As it was typed; else the day that was picked on the calendar. */
    public String getFrom() {
        return form.has(FROM)
                ? form.text(FROM)
                : picked.first().map(DATE::format).orElse("");
    }

    public String getTo() {
        return form.has(TO) ? form.text(TO) : picked.last().map(DATE::format).orElse("");
    }

    public String getHours() {
        return form.text(HOURS);
    }

    /** What the calendar waits for: a first day, a last one, or the coach's word. */
    public String getNext() {
        if (picked.first().isEmpty()) {
            return wording.text("year.next.first");
        }
        return wording.text(picked.last().isEmpty() ? "year.next.last" : "year.next.hours");
    }
}
