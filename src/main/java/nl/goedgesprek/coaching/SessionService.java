package nl.goedgesprek.coaching;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what the coach writes about conversations, and whether they took place. Looking changes nothing. */
@Stateless
public class SessionService {

    @Inject
    private CoachingRepository repository;

    @Inject
    private SessionStarter starter;

    @Inject
    private Clock clock;

    /** What is kept about an appointment; empty as long as there is nothing. */
    public Optional<Session> find(long appointmentId) {
        return repository.session(appointmentId);
    }

    /** What was written about an appointment on each level; a level on which nothing was is not there. */
    public Map<NoteLevel, Note> notes(long appointmentId) {
        return repository.session(appointmentId).map(repository::notes).orElse(List.of()).stream()
                .collect(toMap(Note::level, Function.identity()));
    }

    /** What was written about the sessions of a programme on one level, by the number of the appointment. */
    public Map<Long, Note> notes(Programme programme, NoteLevel level) {
        return repository.notes(programme, level).stream().collect(toMap(Note::appointmentId, Function.identity()));
    }

    /**
     * Keeps what was written on a level. What stands there already is written by whoever says it, again or elsewhere.
     *
     * @param seen the version of the note in which it was written, {@link Note#UNWRITTEN} for none
     * @throws NoteChangedException when something else stands there by now; nothing is overwritten
     * @throws IllegalArgumentException when it is too long, or there is no such appointment
     */
    public Note write(long appointmentId, NoteLevel level, String text, int seen) {
        if (text.length() > Note.LONGEST) {
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
        note.rewrite(text, clock.instant());
        repository.flush();
        return note;
    }

    /**
     * Says that a conversation that is past did not take place, or did after all.
     *
     * @param absence why it did not, or none when it did
     */
    public void mark(long appointmentId, @Nullable Absence absence) {
        Session session = starter.session(appointmentId);
        if (session.appointment().isPastAt(clock.instant())) {
            session.mark(absence);
        }
    }
}
