package nl.goedgesprek.coaching;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;
import org.jspecify.annotations.Nullable;

/** Forgets what is kept about somebody's coaching: with him, or when its term is over. */
@Stateless
@Allowed(Circle.COACHES)
public class RecordsService {

    /** Ten years. */
    public static final int MOST_MONTHS = 120;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachingRepository repository;

    @Inject
    private RecordsRepository records;

    @Inject
    private PracticeService practice;

    @Inject
    private UndoService undo;

    @Inject
    private AuditTrail audit;

    /** Whether somebody must stay known, for he is the client or the sponsor of a programme that goes on. */
    @Allowed(Circle.SERVICES)
    public boolean needs(Person person) {
        return repository.involving(person).stream().anyMatch(programme -> programme.state() == ProgrammeState.RUNNING);
    }

    /** The same of a programme that is over, too. */
    @Allowed(Circle.SERVICES)
    public boolean hasHad(Person person) {
        return !repository.involving(person).isEmpty();
    }

    /** Those in which somebody is the client or the sponsor; where somebody sits at the desk, of his own. */
    public List<Programme> of(Person person) {
        return repository.involving(person).stream()
                .filter(programme -> !currentCoach.isKeptFrom(programme.coach()))
                .toList();
    }

    /** Whether another coach than who sits at the desk has a programme with somebody. */
    public boolean areKeptFromDesk(Person person) {
        return repository.involving(person).stream().anyMatch(programme -> currentCoach.isKeptFrom(programme.coach()));
    }

    /** Forgets the programmes of which somebody is the client, with all that was written; others lose him as their sponsor. */
    @Allowed(Circle.SERVICES)
    public void erase(Person person) {
        for (Programme programme : repository.involving(person)) {
            if (programme.client().getId() == person.getId()) {
                erase(programme);
            } else {
                programme.loseSponsor();
                repository.endLink(programme, LinkReader.SPONSOR);
                undo.forget(DeedKind.LINK_ENDED, programme.getId());
            }
        }
    }

    private void erase(Programme programme) {
        repository.sessionsIn(List.of(programme.getId())).forEach(repository::forget);
        repository.forget(programme);
    }

    /** How many months what was written is kept after a programme was closed. */
    public int months(Programme programme) {
        return programme.recordMonths().orElseGet(() -> practice.practice().recordMonths());
    }

    /** The day on which what was written in a programme goes; empty as long as it is not closed. */
    public Optional<LocalDate> erasureDay(Programme programme) {
        return programme.endedOn().map(ended -> ended.plusMonths(months(programme)));
    }

    /** In which programmes something was written about conversations that were called off, by the number of each. */
    public Map<Long, Programme> writtenAboutCalledOff() {
        return records.writtenAboutCalledOff();
    }

    /**
     * Keeps what was written in a programme for so long after it was closed.
     *
     * @param months 1 to {@value #MOST_MONTHS}, or none for what the practice does
     */
    public void keep(long programmeId, @Nullable Integer months) {
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            throw new IllegalArgumentException(months + " months");
        }
        repository
                .lock(Programme.class, programmeId)
                .filter(programme -> !currentCoach.isKeptFrom(programme.coach()))
                .ifPresent(programme -> {
                    int before = months(programme);
                    programme.keepRecords(months);
                    if (months(programme) != before) {
                        audit.recordTerms(Subject.programme(programmeId), months(programme) < before);
                    }
                });
    }

    /**
     * Whether what was written in a programme would be due at once if it were kept so long, and is not due now.
     *
     * @param months as in {@link #keep}
     */
    public boolean erasesAtOnce(long programmeId, @Nullable Integer months) {
        LocalDate today = practice.today();
        int kept = months != null ? months : practice.practice().recordMonths();
        return repository
                .find(Programme.class, programmeId)
                .filter(programme -> !currentCoach.isKeptFrom(programme.coach()))
                .filter(programme -> programme.recordsErasedOn().isEmpty())
                .filter(programme ->
                        erasureDay(programme).filter(today::isBefore).isPresent())
                .flatMap(Programme::endedOn)
                .filter(ended -> !ended.plusMonths(kept).isAfter(today))
                .isPresent();
    }

    /** What goes on a day or before, the first first; where somebody sits at the desk, of his own. */
    public List<Leaving> leaving(LocalDate until) {
        List<Programme> closed = records
                .closed(until.minusMonths(practice.practice().recordMonths()))
                .stream()
                .filter(programme -> !currentCoach.isKeptFrom(programme.coach()))
                .toList();
        List<Long> ids = closed.stream().map(Programme::getId).toList();
        Map<Long, Long> notes = records.notes(ids);
        Map<Long, Long> actions = records.actions(ids);
        return closed.stream()
                .map(programme -> new Leaving(
                        programme,
                        erasureDay(programme).orElseThrow(),
                        notes.getOrDefault(programme.getId(), 0L),
                        actions.getOrDefault(programme.getId(), 0L)))
                .filter(leaving -> !leaving.on().isAfter(until))
                .sorted(comparing(Leaving::on))
                .toList();
    }

    /**
     * Erases what was written in a programme when its term is over on a day; again, or before that, changes nothing. Its
     * dates and its conversations stay, and so does whether they took place.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Allowed(Circle.SERVICES)
    public void eraseContent(long programmeId, LocalDate today) {
        repository
                .lock(Programme.class, programmeId)
                .filter(programme -> leaving(today).stream()
                        .anyMatch(leaving -> leaving.programme().getId() == programmeId))
                .ifPresent(programme -> eraseContent(programme, today));
    }

    private void eraseContent(Programme programme, LocalDate today) {
        for (Session session : repository.sessionsIn(List.of(programme.getId()))) {
            repository.forgetContent(session);
            undo.forget(DeedKind.ACTION_REMOVED, session.appointment().getId());
            undo.forget(DeedKind.NOTE_CUT, session.appointment().getId());
        }
        repository.endLinks(programme);
        undo.forget(DeedKind.LINK_ENDED, programme.getId());
        programme.eraseRecords(today);
        audit.record(Act.ERASED, Subject.programme(programme.getId()), "RECORDS");
    }
}
