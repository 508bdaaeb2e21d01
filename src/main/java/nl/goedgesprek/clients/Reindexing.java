package nl.goedgesprek.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.undo.Undoing;
import nl.goedgesprek.undo.Undone;

/** Lets people and organisations be as they are found, and as mail reaches them, after something was undone. */
@Dependent
class Reindexing {

    private static final String PEOPLE = "person";
    private static final String CHANGED = "address_changed";

    @Inject
    private ClientsRepository repository;

    /** First organisations, for people are found by theirs. */
    void follow(@Observes Undone undone) {
        undone.of("organisation").stream()
                .flatMap(id -> repository.lock(Organisation.class, id).stream())
                .forEach(organisation -> {
                    organisation.index();
                    repository.people(organisation).forEach(Person::index);
                });
        undone.of(PEOPLE).stream()
                .flatMap(id -> repository.lock(Person.class, id).stream())
                .forEach(person -> part(person, undone.undoing()));
    }

    private static void part(Person person, Undoing undoing) {
        long id = person.getId();
        Optional<String> address = undoing.before(PEOPLE, id, "email");
        Optional<Instant> corrected = undoing.before(PEOPLE, id, "corrected_at_ms")
                .or(() -> undoing.before(PEOPLE, id, "created_at_ms"))
                .map(Long::valueOf)
                .map(Instant::ofEpochMilli);
        boolean joined = !undoing.before(PEOPLE, id, CHANGED).equals(undoing.after(PEOPLE, id, CHANGED));
        boolean touched = !corrected.equals(Optional.of(person.correctedAt()));
        person.part(address.orElse(""), joined && touched);
    }
}
