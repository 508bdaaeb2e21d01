package nl.goedgesprek.coaching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Keeps what was agreed that somebody does. */
@Stateless
public class ActionService {

    @Inject
    private CoachingRepository repository;

    @Inject
    private SessionStarter starter;

    @Inject
    private Clock clock;

    /** Those that were agreed in a conversation, in the order in which they were. */
    public List<AgreedAction> of(long appointmentId) {
        return repository.session(appointmentId).map(repository::actions).orElse(List.of());
    }

    /** Those of a whole programme. */
    public List<AgreedAction> of(Programme programme) {
        return repository.actions(programme);
    }

    /** @throws IllegalArgumentException when there is no such appointment */
    public AgreedAction agree(long appointmentId, ActionFacts facts) {
        return repository.add(new AgreedAction(starter.session(appointmentId), facts, clock.instant()));
    }

    /** Was done, or is still to be done after all; again, or when there is none of this number, changes nothing. */
    public void finish(long id, boolean done) {
        repository.lock(AgreedAction.class, id).ifPresent(action -> {
            if (done) {
                action.finish(clock.instant());
            } else {
                action.reopen();
            }
        });
    }

    /** Was not meant; when there is none of this number, nothing happens. */
    public void forget(long id) {
        repository.lock(AgreedAction.class, id).ifPresent(repository::remove);
    }
}
