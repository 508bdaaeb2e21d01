package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** With whom the visitor speaks: asked only where there is more than one. The conversation that he picks remembers it. */
@Named
@RequestScoped
public class Whom {

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private PracticeService practice;

    private @Nullable List<Coach> coaches;

    /** From whom he can choose. */
    public List<Coach> getCoaches() {
        if (coaches == null) {
            coaches = practice.bookableCoaches();
        }
        return coaches;
    }

    public boolean isPlural() {
        return getCoaches().size() > 1;
    }

    /** Whether he is to say first with whom. */
    public boolean isOpen() {
        return isPlural() && coach().isEmpty();
    }

    /** Who was chosen; null where there is nobody to choose from, or none was. */
    public @Nullable Coach getChosen() {
        return isPlural() ? coach().orElse(null) : null;
    }

    private Optional<Coach> coach() {
        if (asked.asksWhom()) {
            return asked.coach()
                    .flatMap(slug -> getCoaches().stream()
                            .filter(coach -> coach.getSlug().equals(slug))
                            .findFirst());
        }
        return current.type().map(MeetingType::coach);
    }

    /** What the one who was chosen offers; what there is when nobody is to be chosen. */
    List<MeetingType> types() {
        Coach chosen = getChosen();
        return chosen == null ? practice.meetingTypes() : practice.meetingTypes(chosen);
    }
}
