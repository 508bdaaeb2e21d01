package nl.goedgesprek.coaching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Gives links by which a client or a sponsor reads his part of a programme without a login, and ends them. */
@Stateless
@Allowed(Circle.COACHES)
public class ProgrammeLinkService {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachingRepository repository;

    @Inject
    private UndoService undo;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The programme that a code opens for a reader. Looking changes nothing. */
    @Allowed(Circle.VISITORS)
    public Optional<Programme> open(SecretCode code, LinkReader reader) {
        return repository
                .find(ProgrammeLink.class, code.hash())
                .filter(link -> link.reader() == reader)
                .map(ProgrammeLink::programme);
    }

    /** Makes a code and tells it, once; the one before is ended. */
    public SecretCode give(long programmeId, LinkReader reader) {
        Programme programme = locked(programmeId);
        SecretCode code = SecretCode.random();
        repository.link(programme, reader).ifPresent(link -> end(programme, link));
        repository.add(new ProgrammeLink(code.hash(), programme, reader, clock.instant()));
        record(programme, reader, "GIVEN");
        return code;
    }

    /** Lets the link open nothing any more, which can be undone for a while; when there is none, nothing happens. */
    public void end(long programmeId, LinkReader reader) {
        Programme programme = locked(programmeId);
        repository.link(programme, reader).ifPresent(link -> {
            end(programme, link);
            record(programme, reader, "ENDED");
        });
    }

    /** Who can read along, such as {@code CLIENT_LINK_GIVEN}. */
    private void record(Programme programme, LinkReader reader, String what) {
        audit.record(Act.ACCOUNT, Subject.programme(programme.getId()), reader + "_LINK_" + what);
    }

    private void end(Programme programme, ProgrammeLink link) {
        Deed deed = undo.begin(
                DeedKind.LINK_ENDED, programme.getId(), "", programme.client().getId());
        undo.watch(deed, "programme_link", "code_hash", link.codeHash());
        repository.remove(link);
        undo.finish(deed);
    }

    /** Since when there is a link for a reader; empty when there is none. */
    public Optional<Instant> since(Programme programme, LinkReader reader) {
        currentCoach.requireOwn(programme.coach());
        return repository.link(programme, reader).map(ProgrammeLink::createdAt);
    }

    private Programme locked(long id) {
        return repository
                .lock(Programme.class, id)
                .filter(programme -> !currentCoach.isKeptFrom(programme.coach()))
                .orElseThrow(() -> new IllegalArgumentException("no programme " + id));
    }
}
