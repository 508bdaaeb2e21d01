package nl.goedgesprek.coaching;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** Keeps what the coach writes about conversations, and whether they took place. Looking changes nothing. */
@Stateless
@Allowed(Circle.COACHES)
public class SessionService {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachingRepository repository;

    @Inject
    private SessionStarter starter;

    @Inject
    private EarlierText earlierText;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is kept about an appointment; empty as long as there is nothing. */
    public Optional<Session> find(long appointmentId) {
        return repository
                .session(appointmentId)
                .filter(session ->
                        !currentCoach.isKeptFrom(session.appointment().coach()));
    }

    /** Which of their programmes' conversations these appointments are; what is part of none is not told. */
    @Allowed(Circle.DESK)
    public Map<Long, SessionNumber> numbers(Collection<Long> appointmentIds) {
        Set<Long> programmes = repository.sessionsOf(appointmentIds).stream()
                .flatMap(session -> session.programme().stream())
                .filter(programme -> !currentCoach.isKeptFrom(programme.coach()))
                .map(Programme::getId)
                .collect(toSet());
        return SessionNumber.of(repository.sessionsIn(programmes), clock.instant());
    }

    /**
     * What was written about an appointment on each level; a level on which nothing was is not there. Who looks is
     * written down.
     */
    @Allowed(value = Circle.COACHES, confidential = true)
    public Map<NoteLevel, Note> notes(long appointmentId) {
        List<Note> notes = find(appointmentId).map(repository::notes).orElse(List.of());
        if (!notes.isEmpty()) {
            audit.recordView(Act.NOTES_SEEN, Subject.appointment(appointmentId));
        }
        return notes.stream().collect(toMap(Note::level, Function.identity()));
    }

    /** What was written about the sessions of a programme on one level, by the number of the appointment. */
    @Allowed(
            value = {Circle.COACHES, Circle.VISITORS},
            confidential = true)
    public Map<Long, Note> notes(Programme programme, NoteLevel level) {
        currentCoach.requireOwn(programme.coach());
        List<Note> notes = repository.notes(programme, level);
        if (!notes.isEmpty()) {
            audit.recordView(Act.NOTES_SEEN, Subject.programme(programme.getId()));
        }
        return notes.stream().collect(toMap(Note::appointmentId, Function.identity()));
    }

    /**
     * Keeps what was written on a level. What stands there already is written by whoever says it, again or elsewhere. When
     * most of that is gone then, it can be undone for a while.
     *
     * @param seen the version of the note in which it was written, {@link Note#UNWRITTEN} for none
     * @throws NoteChangedException when something else stands there by now; nothing is overwritten
     * @throws IllegalArgumentException when it is too long, or there is no such appointment
     */
    @Allowed(value = Circle.COACHES, confidential = true)
    public Note write(long appointmentId, NoteLevel level, String text, int seen) {
        if (!Note.holds(text)) {
            throw new IllegalArgumentException("note of " + text.length() + " characters");
        }
        Session session = starter.session(appointmentId);
        Optional<Note> known = repository.notes(session).stream()
                .filter(note -> note.level() == level)
                .findFirst();
        if (known.filter(note -> note.text().equals(text)).isPresent()) {
            return known.get();
        }
        if (known.map(Note::version).orElse(Note.UNWRITTEN) != seen) {
            throw new NoteChangedException();
        }
        return known.map(note -> rewrite(note, text))
                .orElseGet(() -> repository.add(new Note(session, level, text, clock.instant())));
    }

    private Note rewrite(Note note, String text) {
        earlierText.keepWhile(note, text, () -> {
            note.rewrite(text, clock.instant());
            repository.flush();
        });
        return note;
    }

    /**
     * Says that a conversation that is past did not take place, or did after all.
     *
     * @param absence why it did not, or none when it did
     */
    public void mark(long appointmentId, @Nullable Absence absence) {
        Session session = starter.session(appointmentId);
        boolean other = !session.absence().equals(Optional.ofNullable(absence));
        if (other && session.appointment().isPastAt(clock.instant())) {
            session.mark(absence);
            audit.record(Act.APPOINTMENT, Subject.appointment(appointmentId), absence == null ? "HELD" : "NOT_HELD");
        }
    }
}
