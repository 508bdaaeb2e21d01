package nl.goedgesprek.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.clients.PersonRemoved;
import nl.goedgesprek.undo.UndoService;

/** Remembers who somebody was, so that an older copy of the database, in which he is still two, is erased of both. */
@Dependent
class IdentityHandover {

    private static final String TABLE = "former_identity";
    private static final String PERSON = "person_id";

    @Inject
    private TombstoneRepository repository;

    @Inject
    private UndoService undo;

    void follow(@Observes PeopleMerged merged) {
        long kept = merged.kept().getId();
        long gone = merged.gone().getId();
        undo.watch(merged.deed(), TABLE, PERSON, gone);
        undo.watch(merged.deed(), TABLE, PERSON, kept);
        repository.former(gone).forEach(identity -> repository.addFormer(kept, identity));
        repository.forgetFormer(gone);
        repository.addFormer(kept, Identity.of(merged.gone()));
        repository.addFormer(kept, Identity.of(merged.kept()));
    }

    void forget(@Observes PersonRemoved removed) {
        undo.watch(removed.deed(), TABLE, PERSON, removed.person().getId());
        repository.forgetFormer(removed.person().getId());
    }
}
