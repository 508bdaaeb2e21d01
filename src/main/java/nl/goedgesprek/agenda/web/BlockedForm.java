package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.TimeRange;

/** What the coach typed so far to give time that he keeps for himself another moment or name; before that, as it is. */
@Named
@RequestScoped
public class BlockedForm {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private PostedForm form;

    @Inject
    private BlockingService blocking;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private BlockedDone done;

    private List<Violation> violations = List.of();
    private boolean behind;

    /** Whether it was dragged in the agenda, which leads here with the moment in the address: nothing is changed yet. */
    public boolean isDragged() {
        return !form.isSent() && dragged().isPresent();
    }

    private Optional<TimeRange> dragged() {
        return form.moment("start")
                .flatMap(start -> form.moment("end").filter(start::isBefore).map(end -> new TimeRange(start, end)));
    }

    /** Sees whether what was dragged is as the coach saw it. */
    void look(BlockedTime blocked) {
        behind = isDragged() && seen(blocked) != blocked.version();
    }

    boolean isSent() {
        return form.isSent() && form.has("change");
    }

    /** Changes it and shows the agenda there; or tells what is wrong, or that it is another by now. */
    void change(BlockedTime blocked) {
        violations = violations();
        if (!violations.isEmpty()) {
            return;
        }
        String title = getTitle().isBlank()
                ? wording.text("block.untitled")
                : getTitle().strip();
        TimeRange time = entry().range(days.zone());
        int seen = seen(blocked);
        boolean rest = form.has("rest");
        behind = rest
                ? !blocking.changeFrom(blocked.getId(), seen, time, title)
                : !blocking.change(blocked.getId(), seen, time, title);
        if (!behind) {
            List<TimeRange> times = rest ? timesFrom(blocked.getId()) : List.of(time);
            PageTurn.to("/admin/agenda?" + done.query(entry().firstDate(), BlockedDone.CHANGED, times));
        }
    }

    private List<TimeRange> timesFrom(long id) {
        return blocking.find(id).map(blocking::timesFrom).orElse(List.of());
    }

    /** Which conversations stand where it was dragged to, in words; empty when none does. */
    public String getStanding() {
        List<TimeRange> standing = dragged()
                .filter(there -> isDragged())
                .map(there -> blocking.standingIn(currentCoach.get(), List.of(there)))
                .orElse(List.of());
        return standing.isEmpty()
                ? ""
                : wording.text("block.dragged.standing", standing.size(), wording.moment(standing.get(0)));
    }

    private int seen(BlockedTime blocked) {
        return form.number("version").map(Long::intValue).orElse(blocked.version());
    }

    private List<Violation> violations() {
        List<Violation> all = new ArrayList<>(entry().violations(days.zone()));
        BlockForm.tooLong(getTitle()).ifPresent(all::add);
        return all;
    }

    private PeriodEntry entry() {
        return new PeriodEntry(
                form.text("fromDate"), form.text("fromTime"), form.text("untilDate"), form.text("untilTime"), false);
    }

    /** What stands in a field: what was typed, to where it was dragged, or what was there. */
    public String value(String field, BlockedTime blocked) {
        if (isSent()) {
            return form.text(field);
        }
        TimeRange time = dragged().filter(there -> isDragged()).orElse(blocked.time());
        return switch (field) {
            case "fromDate" -> format(DATE, time.start());
            case "fromTime" -> format(TIME, time.start());
            case "untilDate" -> format(DATE, time.end());
            case "untilTime" -> format(TIME, time.end());
            default -> blocked.getTitle();
        };
    }

    private String format(DateTimeFormatter format, Instant moment) {
        return format.format(days.local(moment));
    }

    private String getTitle() {
        return form.text("title");
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    /** Whether somebody changed it since the coach saw it, so that nothing was overwritten. */
    public boolean isBehind() {
        return behind;
    }
}
