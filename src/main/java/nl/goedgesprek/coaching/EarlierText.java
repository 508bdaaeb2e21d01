package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sealing.KeyRing;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;
import nl.goedgesprek.undo.Undoing;

/**
 * Keeps what stood in a note when most of that goes at once: notes are kept while they are written, so that a slip of the
 * hand is kept too. It comes back above whatever was written since, which stays.
 */
@Dependent
class EarlierText {

    /** A shorter note is kept only when nothing of it is left. */
    private static final int FEW_WORDS = 5;

    @Inject
    private CoachingRepository repository;

    @Inject
    private SessionStarter starter;

    @Inject
    private UndoService undo;

    @Inject
    private AuditTrail audit;

    @Inject
    private PracticeService practice;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /**
     * Lets a note get another text. When it takes most of what stands there, that is written down, and can be undone for a
     * while.
     */
    void keepWhile(Note note, String text, Runnable rewriting) {
        if (!isMostGone(note.text(), text)) {
            rewriting.run();
            return;
        }
        Deed deed = undo.begin(
                DeedKind.NOTE_CUT,
                note.appointmentId(),
                name(note),
                note.client().getId());
        undo.watch(deed, Note.TABLE, "id", note.getId());
        rewriting.run();
        audit.record(Act.ERASED, Subject.appointment(note.appointmentId()), "NOTE");
        undo.finish(deed);
    }

    /** Whether fewer than half of its words are left; of a text of a few words, whether none is. */
    static boolean isMostGone(String before, String after) {
        List<String> words = words(before);
        List<String> left = new ArrayList<>(words(after));
        long kept = words.stream().filter(left::remove).count();
        return words.size() < FEW_WORDS ? after.isBlank() && !words.isEmpty() : kept * 2 < words.size();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Which note, and when; not a word of what stands in it. */
    private BilingualText name(Note note) {
        return new BilingualText(name(note, Language.NL), name(note, Language.EN));
    }

    private String name(Note note, Language language) {
        String time = new SpokenTime(language)
                .time(clock.instant(), practice.practice().zone());
        return Texts.text(language, "session.note.cut." + note.level(), time);
    }

    void putBack(@Observes Undoing undoing) {
        undoing.of(Note.TABLE).forEach(id -> putBack(undoing, id));
    }

    private void putBack(Undoing undoing, long id) {
        repository
                .find(Note.class, id)
                .map(Note::appointmentId)
                .map(starter::session)
                .flatMap(locked -> repository.lock(Note.class, id))
                .ifPresent(note -> putBack(undoing, note));
    }

    private void putBack(Undoing undoing, Note note) {
        String earlier = undoing.before(Note.TABLE, note.getId(), Note.TEXT)
                .map(keys::open)
                .orElse("");
        boolean isUntouched = undoing.after(Note.TABLE, note.getId(), Note.TEXT)
                .map(keys::open)
                .filter(note.text()::equals)
                .isPresent();
        String back = isUntouched ? earlier : joined(earlier, note.text());
        if (Note.holds(back)) {
            note.rewrite(back, clock.instant());
            undoing.settle(Note.TABLE, note.getId());
        } else {
            undoing.refuse();
        }
    }

    /** As it is now when the coach wrote it again himself. */
    private static String joined(String earlier, String now) {
        return now.contains(earlier) ? now : Prose.of(earlier + "\n\n" + now);
    }
}
