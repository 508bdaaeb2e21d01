package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.TypeInUseException;
import nl.goedgesprek.agenda.UnusedTypeService;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** Which kinds of conversation the coach offers, in which order; where he adds one, and takes one out of the offer. */
@Named
@RequestScoped
public class KindsPage {

    static final String ADDRESS = "/admin/beschikbaarheid/soorten";

    private static final String DONE = "gedaan";

    @Inject
    private MeetingTypeService types;

    @Inject
    private UnusedTypeService unused;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    private @Nullable List<MeetingType> all;
    private final Map<Long, Boolean> removable = new HashMap<>();
    private List<Violation> violations = List.of();
    private boolean used;

    /** Does what a pressed button says. Merely looking does nothing. */
    public void act() {
        if (!form.isSent()) {
            return;
        }
        if (form.has("begin")) {
            begin();
        } else if (form.has("remove")) {
            pressed("remove").ifPresent(this::remove);
        } else {
            Stream.of("earlier", "later", "retire", "offer").forEach(this::press);
        }
    }

    private void press(String button) {
        form.number(button).ifPresent(id -> {
            deed(button).accept(id);
            PageTurn.to(ADDRESS + '?' + DONE + '=' + button);
        });
    }

    private Consumer<Long> deed(String button) {
        return switch (button) {
            case "earlier" -> id -> types.shift(id, -1);
            case "later" -> id -> types.shift(id, 1);
            case "retire" -> types::retire;
            default -> types::offer;
        };
    }

    private Optional<MeetingType> pressed(String button) {
        return form.number(button).flatMap(types::find);
    }

    private void remove(MeetingType type) {
        try {
            unused.remove(type);
            PageTurn.to(ADDRESS);
        } catch (TypeInUseException booked) {
            used = true;
        }
    }

    private void begin() {
        violations = check();
        if (violations.isEmpty()) {
            BilingualText title = new BilingualText(line("titleNl"), line("titleEn"));
            MeetingType begun = example()
                    .map(like -> types.begin(currentCoach.get(), title, like.settings()))
                    .orElseGet(() -> types.begin(currentCoach.get(), title, venue().orElseThrow()));
            PageTurn.to(TypePage.ADDRESS + "?id=" + begun.getId() + '&' + TypePage.BEGUN);
        }
    }

    private List<Violation> check() {
        List<Violation> wrong = new ArrayList<>();
        for (String field : List.of("titleNl", "titleEn")) {
            if (line(field).isEmpty()) {
                wrong.add(new Violation(field, "violation.required"));
            } else if (line(field).length() > MeetingTypeSettings.LONGEST_TITLE) {
                wrong.add(new Violation(field, "violation.length", List.of(MeetingTypeSettings.LONGEST_TITLE)));
            }
        }
        if (example().isEmpty() && venue().isEmpty()) {
            wrong.add(new Violation("like", "violation.choice"));
        }
        return wrong;
    }

    /** The kind that it begins as; empty when it begins as its place usually does. */
    private Optional<MeetingType> example() {
        return pressed("like")
                .filter(like -> like.coach().getId() == currentCoach.get().getId());
    }

    private Optional<Venue> venue() {
        return Stream.of(Venue.values())
                .filter(venue -> venue.name().equals(form.text("like")))
                .findFirst();
    }

    private String line(String field) {
        return form.text(field).strip();
    }

    private List<MeetingType> all() {
        if (all == null) {
            all = types.all(currentCoach.get());
        }
        return all;
    }

    /** What visitors can pick, in order. */
    public List<MeetingType> getOffered() {
        return all().stream().filter(MeetingType::isOffered).toList();
    }

    /** What they cannot pick, or not yet. */
    public List<MeetingType> getRetired() {
        return all().stream().filter(type -> !type.isOffered()).toList();
    }

    public boolean isRemovable(MeetingType type) {
        return removable.computeIfAbsent(type.getId(), first -> unused.isUnused(type));
    }

    public List<Venue> getVenues() {
        return List.of(Venue.values());
    }

    public List<MeetingType> getExamples() {
        return all();
    }

    public boolean isChosen(Object like) {
        return form.text("like").equals(String.valueOf(like));
    }

    public String getTitleNl() {
        return form.text("titleNl");
    }

    public String getTitleEn() {
        return form.text("titleEn");
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** Whether one was to be thrown away that somebody booked. */
    public boolean isUsed() {
        return used;
    }

    /** What became of it, in words; empty when nothing was done just now. */
    public String getDone() {
        String done = form.isSent() ? "" : form.text(DONE);
        return done.matches("earlier|later|retire|offer") ? wording.text("kinds.done." + done) : "";
    }
}
