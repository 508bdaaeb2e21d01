package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.practice.MeetingType;
import org.jspecify.annotations.Nullable;

/** The first step: which conversation. */
@Named
@RequestScoped
public class ConversationStep {

    @Inject
    private CurrentDraft current;

    @Inject
    private Whom whom;

    public List<MeetingType> getTypes() {
        return whom.types();
    }

    /** Where the visitor chooses somebody else. */
    public String getOthers() {
        return BookAddress.of(current.key().orElse(null), Step.CONVERSATION)
                .with(Asked.WHOM, "")
                .toString();
    }

    /** The slug of the conversation that was chosen; null when none was. */
    public @Nullable String getChosen() {
        return current.type().map(MeetingType::getSlug).orElse(null);
    }
}
