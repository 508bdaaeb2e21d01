package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.Note;
import nl.goedgesprek.coaching.NoteChangedException;
import nl.goedgesprek.coaching.NoteLevel;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Keeps what the coach writes, and shows it again; what could not be kept stands there as he wrote it. */
@RequestScoped
public class NoteFields {

    static final String TEXT = "text";
    static final String SEEN = "seen";
    static final String LEVEL = "level";
    static final String THEIRS = "theirs";

    @Inject
    private PostedForm form;

    @Inject
    private SessionService sessions;

    @Inject
    private CoachingWords words;

    private @Nullable NoteLevel refused;
    private @Nullable Note kept;
    private boolean tooLong;

    /** Keeps what was sent, and tells whether it could. */
    boolean keep(long appointmentId) {
        return level().filter(level -> keep(appointmentId, level, typed())).isPresent();
    }

    /** Keeps what was sent with, below it, what somebody else wrote as the coach was shown it. */
    boolean join(long appointmentId) {
        String both = Prose.of(typed() + "\n\n" + Prose.of(form.text(THEIRS)));
        return level().filter(level -> keep(appointmentId, level, both)).isPresent();
    }

    private boolean keep(long appointmentId, NoteLevel level, String text) {
        refused = level;
        tooLong = !Note.holds(text);
        if (tooLong) {
            return false;
        }
        try {
            kept = sessions.write(appointmentId, level, text, seen());
            refused = null;
            return true;
        } catch (NoteChangedException meanwhile) {
            return false;
        }
    }

    /** Whether something else stands there by now than what the text was founded on. */
    boolean isClash() {
        return refused != null && !tooLong;
    }

    List<NoteField> fields(long appointmentId, Person client) {
        Map<NoteLevel, Note> notes = sessions.notes(appointmentId);
        return Stream.of(NoteLevel.values())
                .map(level -> level == refused
                        ? refused(level, Optional.ofNullable(notes.get(level)), client)
                        : field(level, note(level, notes), client))
                .toList();
    }

    /** What was kept just now is shown as it was kept, though somebody may write the same note at this very moment. */
    private Optional<Note> note(NoteLevel level, Map<NoteLevel, Note> notes) {
        return kept != null && kept.level() == level ? Optional.of(kept) : Optional.ofNullable(notes.get(level));
    }

    private NoteField field(NoteLevel level, Optional<Note> note, Person client) {
        return new NoteField(
                level.name(),
                title(level, client),
                hint(level, client),
                note.map(Note::text).orElse(""),
                note.map(Note::version).orElse(Note.UNWRITTEN),
                note.map(Note::writtenAt).map(words::saved).orElse(""),
                false,
                "",
                "");
    }

    private NoteField refused(NoteLevel level, Optional<Note> note, Person client) {
        String error = words.reader().text(new Violation(TEXT, "violation.length", List.of(Note.LONGEST)));
        return new NoteField(
                level.name(),
                title(level, client),
                hint(level, client),
                typed(),
                tooLong ? seen() : note.map(Note::version).orElse(Note.UNWRITTEN),
                "",
                !tooLong,
                tooLong ? "" : note.map(Note::text).orElse(""),
                tooLong ? error : "");
    }

    private String title(NoteLevel level, Person client) {
        return words.text("session.note." + level, client.getName());
    }

    private String hint(NoteLevel level, Person client) {
        return words.text("session.note." + level + ".hint", client.getName());
    }

    private String typed() {
        return Prose.of(form.text(TEXT));
    }

    private int seen() {
        return form.number(SEEN)
                .filter(seen -> seen <= Integer.MAX_VALUE)
                .orElse(0L)
                .intValue();
    }

    private Optional<NoteLevel> level() {
        return Stream.of(NoteLevel.values())
                .filter(level -> level.name().equals(form.text(LEVEL)))
                .findFirst();
    }
}
