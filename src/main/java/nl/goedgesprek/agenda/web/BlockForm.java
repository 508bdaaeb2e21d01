package nl.goedgesprek.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.platform.FieldMessages;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** What the coach fills in to keep time for himself. */
@Named
@RequestScoped
public class BlockForm {

    private static final int LONGEST_TITLE = 120;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private BlockingService blocking;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private OnceService once;

    @Inject
    private PostedForm form;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    @Inject
    private BlockedDone done;

    private String fromDate = "";
    private String fromTime = "";
    private String untilDate = "";
    private String untilTime = "";
    private boolean allDay;
    private String title = "";
    private RepeatEntry.How repeat = RepeatEntry.How.ONCE;
    private String weeks = "1";
    private String lastDate = "";
    private boolean refused;

    /** An hour from where the coach clicked in his agenda, or that whole day; today when he did not. */
    @PostConstruct
    void suggest() {
        LocalDate date = form.date("dag").orElseGet(days::today);
        fromDate = DATE.format(date);
        untilDate = fromDate;
        Optional<LocalTime> time = TypedMoment.time(form.text("tijd"));
        time.ifPresent(from -> suggest(date.atTime(from), date.atTime(from).plusHours(1)));
        allDay = isAsked() && time.isEmpty();
    }

    private void suggest(LocalDateTime from, LocalDateTime until) {
        fromTime = TIME.format(from);
        untilDate = DATE.format(until);
        untilTime = TIME.format(until);
    }

    /** Whether the coach came to block time. */
    private boolean isAsked() {
        return form.has("blokkeer");
    }

    /** Blocks the time and shows the agenda there, which tells what stands in it; or tells at each field what is wrong with it. */
    public String block() {
        ZoneId zone = days.zone();
        PeriodEntry entry = new PeriodEntry(fromDate, fromTime, untilDate, untilTime, allDay);
        List<Violation> violations = new ArrayList<>(entry.violations(zone));
        RepeatEntry repeated = new RepeatEntry(repeat, weeks, lastDate);
        if (violations.isEmpty()) {
            violations.addAll(repeated.violations(entry, zone));
        }
        tooLong(title).ifPresent(violations::add);
        refused = FieldMessages.show("block", violations, wording.language());
        if (refused) {
            return "";
        }
        String name = title.isBlank() ? wording.text("block.untitled") : title.strip();
        List<TimeRange> times = repeated.ranges(entry, zone);
        once.once(form, () -> {
            blocking.block(currentCoach.get(), times, name);
            return "";
        });
        return "/admin/agenda?faces-redirect=true&" + done.query(entry.firstDate(), BlockedDone.BLOCKED, times);
    }

    static Optional<Violation> tooLong(String title) {
        return title.strip().length() > LONGEST_TITLE
                ? Optional.of(new Violation("title", "violation.length", List.of(LONGEST_TITLE)))
                : Optional.empty();
    }

    /** Whether the coach came for it, or sent it and something is wrong with it. */
    public boolean isOpen() {
        return refused || isAsked();
    }

    public String getFromDate() {
        return fromDate;
    }

    public void setFromDate(@Nullable String fromDate) {
        this.fromDate = Objects.requireNonNullElse(fromDate, "");
    }

    public String getFromTime() {
        return fromTime;
    }

    public void setFromTime(@Nullable String fromTime) {
        this.fromTime = Objects.requireNonNullElse(fromTime, "");
    }

    public String getUntilDate() {
        return untilDate;
    }

    public void setUntilDate(@Nullable String untilDate) {
        this.untilDate = Objects.requireNonNullElse(untilDate, "");
    }

    public String getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(@Nullable String untilTime) {
        this.untilTime = Objects.requireNonNullElse(untilTime, "");
    }

    public boolean isAllDay() {
        return allDay;
    }

    public void setAllDay(boolean allDay) {
        this.allDay = allDay;
    }

    /** How it comes back, by its English name. */
    public String getRepeat() {
        return repeat.name();
    }

    public void setRepeat(@Nullable String name) {
        repeat = Stream.of(RepeatEntry.How.values())
                .filter(how -> how.name().equals(name))
                .findFirst()
                .orElse(RepeatEntry.How.ONCE);
    }

    public List<String> getRepeats() {
        return Stream.of(RepeatEntry.How.values()).map(Enum::name).toList();
    }

    public String getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable String weeks) {
        this.weeks = Objects.requireNonNullElse(weeks, "");
    }

    public String getLastDate() {
        return lastDate;
    }

    public void setLastDate(@Nullable String lastDate) {
        this.lastDate = Objects.requireNonNullElse(lastDate, "");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }
}
