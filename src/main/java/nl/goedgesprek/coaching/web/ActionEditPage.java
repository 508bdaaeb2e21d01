package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.coaching.ActionChangedException;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import org.jspecify.annotations.Nullable;

/** Where the coach corrects what somebody is going to do, or takes it back. The form needs no session. */
@Named
@RequestScoped
public class ActionEditPage {

    @Inject
    private PostedForm form;

    @Inject
    private ActionService actions;

    @Inject
    private CoachingWords words;

    private ActionEntry entry = ActionEntry.EMPTY;
    private List<Violation> violations = List.of();
    private @Nullable AgreedAction action;
    private boolean changed;

    /** Does what was pressed. Answers <i>not found</i> when there is no such action. */
    public void open() {
        AgreedAction found = find().orElse(null);
        if (found == null) {
            PageTurn.notFound();
            return;
        }
        action = found;
        entry = ActionEntry.of(found);
        if (form.isSentFromHere()) {
            act(found);
        }
    }

    private Optional<AgreedAction> find() {
        return form.number("id").flatMap(actions::find);
    }

    private void act(AgreedAction found) {
        String session = CoachingAddresses.SESSION + "?id=" + found.appointmentId();
        if (form.text("do").equals("verwijder")) {
            actions.forget(found.getId());
            PageTurn.to(session);
            return;
        }
        entry = ActionEntry.read(form);
        violations = entry.violations();
        if (violations.isEmpty()) {
            change(found, session + "&bewaard");
        }
    }

    private void change(AgreedAction found, String next) {
        try {
            actions.change(
                    found.getId(), entry.checked(), form.number("version").orElse(-1L));
            PageTurn.to(next);
        } catch (ActionChangedException meanwhile) {
            changed = true;
            action = find().orElse(found);
        }
    }

    /** Null when there is none of this number. */
    public @Nullable AgreedAction getAction() {
        return action;
    }

    /** With whom it was agreed. */
    public String getClient() {
        return action == null ? "" : action.client().getName();
    }

    public ActionEntry getEntry() {
        return entry;
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(words.reader(), violations).at(field);
    }

    /** Whether it was changed elsewhere since; sent again, what stands here counts. */
    public boolean isChanged() {
        return changed;
    }
}
