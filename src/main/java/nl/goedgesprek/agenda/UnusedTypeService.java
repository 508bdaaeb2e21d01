package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/**
 * What can be done only to a kind of conversation that nobody ever booked: throw it away, and give it another name in
 * addresses. The agenda is locked while one looks, so that nobody books it at that very moment.
 */
@Stateless
@Allowed(Circle.COACHES)
public class UnusedTypeService {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private TypeUseRepository use;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private MeetingTypeService types;

    @Inject
    private UndoService undo;

    @Inject
    private Clock clock;

    /** Whether nobody ever booked it, and nobody is about to. */
    public boolean isUnused(MeetingType type) {
        currentCoach.requireOwn(type.coach());
        return !use.isBooked(type) && !use.isHeld(type, clock.instant());
    }

    /**
     * Holds it on other terms, as {@link MeetingTypeService#decide} does, under another slug.
     *
     * @throws TypeInUseException when somebody booked it by now
     */
    public void rename(MeetingType seen, MeetingTypeSettings settings, int version) {
        refuseIfUsed(seen);
        types.decide(seen, settings, version);
    }

    /**
     * Throws it away, which can be undone for a while.
     *
     * @throws TypeInUseException when somebody booked it
     */
    public void remove(MeetingType seen) {
        refuseIfUsed(seen);
        use.forgetHolds(seen);
        Deed deed = undo.begin(DeedKind.KIND_REMOVED, seen.getId(), seen.title());
        undo.watch(deed, "meeting_type", "id", seen.getId());
        types.remove(seen);
        undo.finish(deed);
    }

    private void refuseIfUsed(MeetingType seen) {
        currentCoach.requireOwn(seen.coach());
        agendas.lock(seen.coach());
        if (!isUnused(seen)) {
            throw new TypeInUseException();
        }
    }
}
