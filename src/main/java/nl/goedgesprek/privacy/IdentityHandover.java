package nl.goedgesprek.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonRemoved;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Lapsed;
import nl.goedgesprek.undo.UndoService;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who somebody was, so that an older copy of the database, in which he is still two, is erased of both; and who was
 * deleted for good.
 */
@Dependent
class IdentityHandover {

    private static final String TABLE = "former_identity";
    private static final String PERSON = "person_id";

    @Inject
    private TombstoneRepository repository;

    @Inject
    private UndoService undo;

    @Inject
    private Clock clock;

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

    /** Who somebody was before the joinings that can still be undone, with whom he had been joined before those for good. */
    Set<Identity> beforeOpenJoinings(Person person) {
        long id = person.getId();
        List<Map<String, @Nullable String>> before = undo.beforeJoinings(id, "person");
        if (before.isEmpty()) {
            return Set.copyOf(repository.former(id));
        }
        Set<Identity> own = new HashSet<>();
        before.stream().filter(row -> number(row) == id).forEach(row -> own.add(Identity.ofPerson(id, written(row))));
        undo.beforeJoinings(id, TABLE).stream()
                .filter(row -> text(row, PERSON).equals(String.valueOf(id)))
                .forEach(row -> own.add(new Identity(text(row, "identity_hash"))));
        // Whom he had been joined with by then may have been parted from him since.
        own.removeAll(repository.living(own));
        return own;
    }

    /**
     * Parts who is one with another in an older copy, and was parted and then erased since it was made: what is erased again is
     * his and not the other's.
     */
    void partWhoIsErased(Collection<Identity> missing) {
        undo.partAgain(row -> missing.contains(Identity.ofPerson(number(row), written(row))));
    }

    /** Who was deleted comes back when that is undone; until then he is not among those who were erased. */
    void forget(@Observes PersonRemoved removed) {
        undo.watch(removed.deed(), TABLE, PERSON, removed.person().getId());
        repository.forgetFormer(removed.person().getId());
    }

    /** What was deleted and cannot be put back any more is gone as what was erased is, and stays so. */
    void remember(@Observes Lapsed lapsed) {
        Set<Identity> gone = new HashSet<>();
        if (lapsed.deed().kind() == DeedKind.PERSON_REMOVED) {
            lapsed.gone("person").forEach(row -> gone.add(Identity.ofPerson(number(row), written(row))));
            lapsed.gone(TABLE).forEach(row -> gone.add(new Identity(text(row, "identity_hash"))));
        }
        if (lapsed.deed().kind() == DeedKind.ORGANISATION_REMOVED) {
            lapsed.gone("organisation").forEach(row -> gone.add(Identity.ofOrganisation(number(row), written(row))));
        }
        if (gone.isEmpty()) {
            return;
        }
        // Whom he was joined with may have been parted from him since.
        gone.removeAll(repository.living(gone));
        gone.forEach(identity -> repository.add(identity, clock.instant()));
    }

    private static long number(Map<String, @Nullable String> row) {
        return Long.parseLong(text(row, "id"));
    }

    private static Instant written(Map<String, @Nullable String> row) {
        return Instant.ofEpochMilli(Long.parseLong(text(row, "created_at_ms")));
    }

    private static String text(Map<String, @Nullable String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
