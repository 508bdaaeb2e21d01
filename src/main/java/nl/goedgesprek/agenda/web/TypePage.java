package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.TypeInUseException;
import nl.goedgesprek.agenda.UnusedTypeService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.practice.SlugTakenException;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** Where the coach decides on which terms he holds a kind of conversation, and sees what it means before he saves it. */
@Named
@RequestScoped
public class TypePage {

    static final String ADDRESS = "/admin/gesprek";
    static final String BEGUN = "nieuw";

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private MeetingTypeService types;

    @Inject
    private UnusedTypeService unused;

    @Inject
    private SlotPreview preview;

    @Inject
    private Saving saving;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    private @Nullable MeetingType found;

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
        if (saving.accepts(check())) {
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
        int seen = form.number("version").orElse(-1L).intValue();
        MeetingTypeSettings settings = entry().settings();
        try {
            if (settings.terms().slug().equals(type().getSlug())) {
                types.decide(type(), settings, seen);
            } else {
                unused.rename(type(), settings, seen);
            }
            saving.done(ADDRESS + "?id=" + type().getId());
        } catch (SettingsChangedException | TypeInUseException meanwhile) {
            saving.refuseAsChanged();
        } catch (SlugTakenException taken) {
            saving.accepts(List.of(new Violation("slug", "type.violation.slugTaken")));
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
                    .flatMap(types::find)
                    .filter(type -> currentCoach.is(type.coach()))
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

    /** Its name in addresses, as it is kept. */
    public String getSlug() {
        return type().getSlug();
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
        return saving.error(field);
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

    /** Whether visitors can pick it. */
    public boolean isOffered() {
        return type().isOffered();
    }

    /** Whether the coach began it just now. */
    public boolean isBegun() {
        return !form.isSent() && form.has(BEGUN);
    }

    /** Whether its name in addresses can still be another: nobody ever booked it. */
    public boolean isUnused() {
        return unused.isUnused(type());
    }

    /** Whether the coach travels for it. */
    public boolean isVisit() {
        return type().getVenue() == Venue.AT_CLIENT;
    }

    /** What became of what was sent. */
    public Saving getSaving() {
        return saving;
    }
}
