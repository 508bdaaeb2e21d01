package nl.goedgesprek.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.goedgesprek.undo.Undone;

/** Lets people and organisations be as they are found, and as mail reaches them, after something was undone. */
@Dependent
class Reindexing {

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
        undone.of("person").stream()
                .flatMap(id -> repository.lock(Person.class, id).stream())
                .forEach(person -> person.part(undone.undoing()
                        .before("person", person.getId(), "email")
                        .orElse("")));
    }
}
