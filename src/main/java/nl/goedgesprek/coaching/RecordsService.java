package nl.goedgesprek.coaching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Person;

/** Forgets what is kept about somebody's coaching. */
@Stateless
public class RecordsService {

    @Inject
    private CoachingRepository repository;

    /** Whether somebody must stay known, for he is the client or the sponsor of a programme that goes on. */
    public boolean needs(Person person) {
        return repository.involving(person).stream().anyMatch(programme -> programme.state() == ProgrammeState.RUNNING);
    }

    /** Forgets the programmes of which somebody is the client, with all that was written; others lose him as their sponsor. */
    public void erase(Person person) {
        for (Programme programme : repository.involving(person)) {
            if (programme.client().getId() == person.getId()) {
                erase(programme);
            } else {
                programme.loseSponsor();
                repository.endLink(programme, LinkReader.SPONSOR);
            }
        }
    }

    private void erase(Programme programme) {
        repository.sessionsIn(List.of(programme.getId())).forEach(repository::forget);
        Stream.of(LinkReader.values()).forEach(reader -> repository.endLink(programme, reader));
        repository.remove(programme);
    }
}
