package nl.goedgesprek.coaching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Keeps what was agreed that somebody does. */
@Stateless
@Allowed(value = Circle.COACHES, confidential = true)
public class ActionService {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachingRepository repository;

    @Inject
    private SessionStarter starter;

    @Inject
    private UndoService undo;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Those that were agreed in a conversation, in the order in which they were. Who looks is written down. */
    public List<AgreedAction> of(long appointmentId) {
        List<AgreedAction> agreed = repository
                .session(appointmentId)
                .filter(this::isOwn)
                .map(repository::actions)
                .orElse(List.of());
        return seen(agreed, Subject.appointment(appointmentId));
    }

    /** Those of a whole programme. Who looks is written down. */
    @Allowed(
            value = {Circle.COACHES, Circle.VISITORS},
            confidential = true)
    public List<AgreedAction> of(Programme programme) {
        currentCoach.requireOwn(programme.coach());
        return seen(repository.actions(programme), Subject.programme(programme.getId()));
    }

    private List<AgreedAction> seen(List<AgreedAction> agreed, Subject subject) {
        if (!agreed.isEmpty()) {
            audit.recordView(Act.GOALS_SEEN, subject);
        }
        return agreed;
    }

    /** @throws IllegalArgumentException when there is no such appointment */
    public AgreedAction agree(long appointmentId, ActionFacts facts) {
        return repository.add(new AgreedAction(starter.session(appointmentId), facts, clock.instant()));
    }

    /** One of them. Who looks is written down. */
    public Optional<AgreedAction> find(long id) {
        Optional<AgreedAction> found =
                repository.find(AgreedAction.class, id).filter(action -> isOwn(action.session()));
        found.ifPresent(action -> seen(List.of(action), Subject.appointment(action.appointmentId())));
        return found;
    }

    /**
     * Corrects what was agreed.
     *
     * @param seen the version of it that the coach saw when he decided
     * @throws ActionChangedException when it was changed or deleted meanwhile
     */
    public void change(long id, ActionFacts facts, long seen) {
        own(id).filter(action -> action.version() == seen)
                .orElseThrow(ActionChangedException::new)
                .agree(facts);
    }

    /** Was done, or is still to be done after all; again, or when there is none of this number, changes nothing. */
    public void finish(long id, boolean done) {
        own(id).ifPresent(action -> {
            if (done) {
                action.finish(clock.instant());
            } else {
                action.reopen();
            }
        });
    }

    /** Was not meant, which can be undone for a while; when there is none of this number, nothing happens. */
    public void forget(long id) {
        own(id).ifPresent(this::forget);
    }

    /** Another coach's is not there for who sits at the desk. */
    private Optional<AgreedAction> own(long id) {
        return repository.lock(AgreedAction.class, id).filter(action -> isOwn(action.session()));
    }

    private boolean isOwn(Session session) {
        return !currentCoach.isKeptFrom(session.appointment().coach());
    }

    /** Its text is confidential, so nothing but that it was an action is told of it. */
    private void forget(AgreedAction action) {
        Deed deed = undo.begin(
                DeedKind.ACTION_REMOVED,
                action.appointmentId(),
                "",
                action.client().getId());
        undo.watch(deed, "agreed_action", "id", action.getId());
        repository.remove(action);
        audit.record(Act.ERASED, Subject.appointment(action.appointmentId()), "ACTION");
        undo.finish(deed);
    }
}
