package nl.goedgesprek.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the coach decides on which terms he holds a kind of conversation. What is agreed already stands as it is. */
@Stateless
public class MeetingTypeService {

    @Inject
    private PracticeRepository repository;

    /**
     * Holds it on other terms from now on.
     *
     * @param version of the kind that was seen when this was decided
     * @throws SettingsChangedException when it was changed meanwhile
     * @throws IllegalArgumentException when they are the terms of another kind, or of one that is held elsewhere
     */
    public void decide(MeetingType seen, MeetingTypeSettings settings, int version) {
        MeetingType type = repository.lockedMeetingType(seen.getId());
        if (type.version() != version) {
            throw new SettingsChangedException();
        }
        type.decide(settings);
    }
}
