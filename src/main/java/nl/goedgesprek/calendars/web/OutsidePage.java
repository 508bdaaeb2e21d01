package nl.goedgesprek.calendars.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.calendars.OutsideCalendar;
import nl.goedgesprek.calendars.OutsideReading;
import nl.goedgesprek.calendars.OutsideService;
import nl.goedgesprek.calendars.UnreadableCalendarException;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Where the coach says which other calendars of his keep visitors away, and sees whether they can be read. */
@Named
@RequestScoped
public class OutsidePage {

    private static final String READ = "gelezen";
    private static final String SAVED = "bewaard";
    private static final String STOPPED = "gestopt";

    @Inject
    private OutsideService calendars;

    @Inject
    private OutsideReading reading;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private PostedForm form;

    @Inject
    private Reader reader;

    private @Nullable List<OutsideCalendar> all;
    private OutsideEntry entry = OutsideEntry.EMPTY;
    private List<Violation> violations = List.of();

    /** Does what was asked for with a button; merely looking does nothing. A calendar that is not his is not found. */
    public void act() {
        if (!form.isSent()) {
            return;
        }
        if (form.has("add")) {
            follow();
        } else if (form.has("read")) {
            with("read", this::readNow);
        } else if (form.has("save")) {
            with("save", this::change);
        } else if (form.has("stop")) {
            with("stop", this::stop);
        }
    }

    private interface Deed {
        void of(OutsideCalendar calendar);
    }

    private void with(String button, Deed deed) {
        form.number(button).flatMap(this::his).ifPresentOrElse(deed::of, PageTurn::notFound);
    }

    private Optional<OutsideCalendar> his(long id) {
        return getCalendars().stream()
                .filter(calendar -> calendar.getId() == id)
                .findFirst();
    }

    private void follow() {
        entry = new OutsideEntry(form.text("name"), form.text("address"), form.has("wholeDays"));
        violations = entry.violations("name");
        if (violations.isEmpty()) {
            try {
                OutsideCalendar followed = reading.follow(currentCoach.get(), entry.wanted(), entry.address());
                PageTurn.to(OutsideAddress.PATH + '?' + READ + '=' + followed.getId());
            } catch (UnreadableCalendarException why) {
                violations = List.of(new Violation("address", "outside.trouble." + why.trouble()));
            }
        }
    }

    private void readNow(OutsideCalendar calendar) {
        reading.read(calendar.getId());
        PageTurn.to(OutsideAddress.PATH + '?' + READ + '=' + calendar.getId());
    }

    private void change(OutsideCalendar calendar) {
        String field = nameField(calendar);
        OutsideEntry changed = new OutsideEntry(form.text(field), "", form.has("wholeDays"));
        violations = changed.violations(field);
        if (violations.isEmpty()) {
            calendars.change(calendar.getId(), changed.wanted());
            if (calendar.isWholeDays() != changed.wholeDays()) {
                reading.read(calendar.getId());
            }
            PageTurn.to(OutsideAddress.PATH + '?' + SAVED);
        }
    }

    private void stop(OutsideCalendar calendar) {
        calendars.stop(calendar.getId());
        PageTurn.to(OutsideAddress.PATH + '?' + STOPPED);
    }

    /** Looked up when somebody asks: a sent form asks before it is acted upon. */
    public List<OutsideCalendar> getCalendars() {
        if (all == null) {
            all = calendars.mine();
        }
        return all;
    }

    /** What he did just now came to, in words; empty when he did nothing. */
    public String getDone() {
        if (form.isSent()) {
            return "";
        }
        if (form.has(SAVED) || form.has(STOPPED)) {
            return reader.text(form.has(SAVED) ? "settings.saved" : "outside.stopped");
        }
        return form.number(READ)
                .flatMap(this::his)
                .filter(calendar -> calendar.trouble().isEmpty())
                .map(calendar -> reader.text("outside.done", calendar.getName(), found(calendar)))
                .orElse("");
    }

    /** When it was read, and what was found. */
    public String state(OutsideCalendar calendar) {
        return calendar.readAt()
                .map(read -> reader.text("outside.read", moment(read), found(calendar)))
                .orElse("");
    }

    private String found(OutsideCalendar calendar) {
        return calendar.busyUntil()
                .map(until -> reader.text(
                        "outside.found",
                        calendar.busyTimes(),
                        new SpokenTime(reader.getLanguage())
                                .date(until.minusMillis(1), practice.practice().zone())))
                .orElseGet(() -> reader.text("outside.foundNothing"));
    }

    /** Since when it cannot be read, and why; empty when it can. */
    public String trouble(OutsideCalendar calendar) {
        return calendar.troubledSince()
                .map(since -> reader.text(
                        "outside.since",
                        moment(since),
                        reader.text("outside.trouble."
                                + calendar.trouble().orElseThrow().name())))
                .orElse("");
    }

    /** What its name's field is called, for there are more on the page. */
    public String nameField(OutsideCalendar calendar) {
        return "name-" + calendar.getId();
    }

    /** What stands in that field: what was typed, when that was wrong. */
    public String name(OutsideCalendar calendar) {
        String field = nameField(calendar);
        return form.isSent() && form.has(field) && !error(field).isEmpty() ? form.text(field) : calendar.getName();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public OutsideEntry getEntry() {
        return entry;
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    private String moment(Instant moment) {
        return new SpokenTime(reader.getLanguage())
                .moment(moment, practice.practice().zone());
    }
}
