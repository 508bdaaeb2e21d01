package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** Where the coach decides on which terms he holds a kind of conversation, and sees what it means before he saves it. */
@Named
@RequestScoped
public class TypePage {

    private static final String ADDRESS = "/admin/gesprek";
    private static final String SAVED = "bewaard";

    @Inject
    private PracticeService practice;

    @Inject
    private MeetingTypeService types;

    @Inject
    private SlotPreview preview;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    private @Nullable MeetingType found;
    private List<Violation> violations = List.of();
    private boolean changed;

    /** Saves what was sent, when nothing is wrong with it. Answers <i>not found</i> when there is no such kind. */
    public void open() {
        if (find().isEmpty()) {
            PageTurn.notFound();
            return;
        }
        preview.about(type());
        if (!isTyped()) {
            preview.look(type().terms());
            return;
        }
        violations = check();
        if (violations.isEmpty()) {
            preview.look(entry().settings().terms());
            if (form.has("save")) {
                decide();
            }
        }
    }

    private List<Violation> check() {
        List<Violation> all = new ArrayList<>(entry().violations());
        if (!form.has("save")) {
            preview.violation().ifPresent(all::add);
        }
        return all;
    }

    private void decide() {
        try {
            types.decide(
                    type(),
                    entry().settings(),
                    form.number("version").orElse(-1L).intValue());
            PageTurn.to(ADDRESS + "?id=" + type().getId() + '&' + SAVED);
        } catch (SettingsChangedException meanwhile) {
            changed = true;
        }
    }

    private boolean isTyped() {
        return form.isSent() && form.has("duration");
    }

    private TypeEntry entry() {
        return new TypeEntry(saved(), form::text, form.has("needsApproval"));
    }

    private MeetingTypeSettings saved() {
        return type().settings();
    }

    private Optional<MeetingType> find() {
        if (found == null) {
            found = form.number("id")
                    .flatMap(id -> practice.meetingTypes().stream()
                            .filter(type -> type.getId() == id)
                            .findFirst())
                    .orElse(null);
        }
        return Optional.ofNullable(found);
    }

    private MeetingType type() {
        return find().orElseThrow(() -> new IllegalStateException("no kind of conversation was opened"));
    }

    public long getId() {
        return type().getId();
    }

    public String getTitle() {
        return type().title().in(wording.language());
    }

    public int getVersion() {
        return type().version();
    }

    /** What stands in a field: what was typed, else what holds now. */
    public String value(String field) {
        return isTyped() ? form.text(field) : TypeEntry.shown(saved(), field);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    public boolean isNeedsApproval() {
        return isTyped() ? form.has("needsApproval") : saved().needsApproval();
    }

    public List<Integer> getIntervals() {
        return MeetingTerms.INTERVALS;
    }

    public List<CoachingForm> getCoachingForms() {
        return List.of(CoachingForm.values());
    }

    /** Whether the coach travels for it. */
    public boolean isVisit() {
        return type().getVenue() == Venue.AT_CLIENT;
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** Whether it was changed elsewhere since; sent again, what stands here counts. */
    public boolean isChanged() {
        return changed;
    }

    public boolean isSaved() {
        return !form.isSent() && form.has(SAVED);
    }
}
