package nl.goedgesprek.coaching.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.coaching.ActionFacts;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.platform.AskedDates;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.Violation;

/** What the coach types about something that somebody is going to do. */
public record ActionEntry(String text, String owner, String due) {

    static final ActionEntry EMPTY = new ActionEntry("", ActionOwner.CLIENT.name(), "");

    static ActionEntry of(AgreedAction action) {
        return new ActionEntry(
                action.text(),
                action.owner().name(),
                action.due().map(LocalDate::toString).orElse(""));
    }

    static ActionEntry read(PostedForm form) {
        String owner = form.text("owner").equals(ActionOwner.COACH.name())
                ? ActionOwner.COACH.name()
                : ActionOwner.CLIENT.name();
        return new ActionEntry(
                Prose.of(form.text("action-text")), owner, form.text("due").strip());
    }

    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        if (text.isEmpty()) {
            all.add(new Violation("action-text", "action.violation.empty"));
        } else if (text.length() > ActionFacts.LONGEST_TEXT) {
            all.add(new Violation("action-text", "violation.length", List.of(ActionFacts.LONGEST_TEXT)));
        }
        if (!due.isEmpty() && date().isEmpty()) {
            all.add(new Violation("due", "programme.violation.date"));
        }
        return all;
    }

    private Optional<LocalDate> date() {
        return AskedDates.date(due);
    }

    /** The facts, of use only when nothing is wrong. */
    ActionFacts checked() {
        return new ActionFacts(text, ActionOwner.valueOf(owner), date().orElse(null));
    }
}
