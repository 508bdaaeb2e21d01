package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** The first step: which conversation. */
@Named
@RequestScoped
public class ConversationStep {

    @Inject
    private CurrentDraft current;

    @Inject
    private PracticeService practice;

    public List<MeetingType> getTypes() {
        return practice.meetingTypes();
    }

    /** The slug of the conversation that was chosen; null when none was. */
    public @Nullable String getChosen() {
        return current.type().map(MeetingType::getSlug).orElse(null);
    }
}
