package nl.goedgesprek.coaching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.platform.SecretCode;

/** Gives links by which a client or a sponsor reads his part of a programme without a login, and ends them. */
@Stateless
public class ProgrammeLinkService {

    @Inject
    private CoachingRepository repository;

    @Inject
    private Clock clock;

    /** The programme that a code opens for a reader. Looking changes nothing. */
    public Optional<Programme> open(SecretCode code, LinkReader reader) {
        return repository
                .find(ProgrammeLink.class, code.hash())
                .filter(link -> link.reader() == reader)
                .map(ProgrammeLink::programme);
    }

    /** Makes a code and tells it, once; the one before opens nothing any more. */
    public SecretCode give(long programmeId, LinkReader reader) {
        Programme programme = locked(programmeId);
        SecretCode code = SecretCode.random();
        repository.endLink(programme, reader);
        repository.add(new ProgrammeLink(code.hash(), programme, reader, clock.instant()));
        return code;
    }

    /** Lets the link open nothing any more; when there is none, nothing happens. */
    public void end(long programmeId, LinkReader reader) {
        repository.endLink(locked(programmeId), reader);
    }

    /** Since when there is a link for a reader; empty when there is none. */
    public Optional<Instant> since(Programme programme, LinkReader reader) {
        return repository.link(programme, reader).map(ProgrammeLink::createdAt);
    }

    private Programme locked(long id) {
        return repository
                .lock(Programme.class, id)
                .orElseThrow(() -> new IllegalArgumentException("no programme " + id));
    }
}
