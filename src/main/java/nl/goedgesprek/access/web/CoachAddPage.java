package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachService;
import nl.goedgesprek.practice.PracticeService;

/** Where the owner lets one more coach begin. */
@Named
@RequestScoped
public class CoachAddPage {

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private CoachService coaches;

    @Inject
    private CurrentAccount current;

    @Inject
    private PlaceCheck places;

    @Inject
    private Saving saving;

    private CoachEntry entry = new CoachEntry("", "", PlaceEntry.EMPTY, "90", false, null);

    /** Saves what was sent; or tells at each field what is wrong with it. Only the owner finds this page. */
    public void save() {
        if (!current.get().isOwner()) {
            PageTurn.notFound();
        } else if (form.isSent() && form.has("save")) {
            saveTyped();
        }
    }

    private void saveTyped() {
        entry = new CoachEntry(
                form.text("name"),
                form.text("slug"),
                new PlaceEntry(
                        form.text("postcode"),
                        form.text("houseNumber"),
                        form.text("addition"),
                        form.text("street"),
                        form.text("city")),
                form.text("most"),
                form.has("within"),
                form.number("like").filter(id -> practice.coach(id).isPresent()).orElse(null));
        List<Violation> violations = new ArrayList<>(entry.violations());
        violations.addAll(places.violations(entry.place()));
        if (saving.accepts(violations)) {
            add();
        }
    }

    private void add() {
        try {
            coaches.add(entry.coach(places.address(entry.place())));
            saving.done(CoachesAddress.LIST);
        } catch (ViolationException refused) {
            saving.accepts(refused.violations());
        }
    }

    /** Like whom he can begin. */
    public List<Coach> getOthers() {
        return practice.coaches();
    }

    public boolean isLike(Coach coach) {
        return Long.valueOf(coach.getId()).equals(entry.like());
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return saving.error(field);
    }

    public CoachEntry getEntry() {
        return entry;
    }

    public boolean isWrong() {
        return saving.isWrong();
    }
}
