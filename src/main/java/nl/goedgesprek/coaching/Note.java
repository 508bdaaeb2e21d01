package nl.goedgesprek.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.sealing.ConfidentialText;

/** What the coach wrote about a conversation for one kind of reader. */
@Entity
@Table(name = Note.TABLE)
public class Note {

    static final String TABLE = "session_note";
    static final String TEXT = "content";

    /** Characters, of the scripts that are written here. */
    public static final int LONGEST = 20_000;

    /** In UTF-8, so that it fits when it is sealed. */
    private static final int MOST_BYTES = 24_000;

    /** The version of a note that nobody wrote yet. */
    public static final int UNWRITTEN = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @Enumerated(EnumType.STRING)
    @Column(name = "note_level")
    private NoteLevel level;

    @Convert(converter = ConfidentialText.class)
    @Column(name = Note.TEXT)
    private String text;

    @Column(name = "written_at_ms")
    private Instant writtenAt;

    @Version
    private int version;

    Note(Session session, NoteLevel level, String text, Instant writtenAt) {
        this.session = session;
        this.level = level;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    /** Whether a text is short enough to be kept. */
    public static boolean holds(String text) {
        return text.length() <= LONGEST && text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    void rewrite(String newText, Instant now) {
        text = newText;
        writtenAt = now;
    }

    /** Whom the coach spoke with. */
    Person client() {
        return session.appointment().person();
    }

    long getId() {
        return id;
    }

    /** The appointment that it is about. */
    public long appointmentId() {
        return session.appointment().getId();
    }

    public NoteLevel level() {
        return level;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Another number after each change, never {@link #UNWRITTEN}. */
    public int version() {
        return version;
    }
}
