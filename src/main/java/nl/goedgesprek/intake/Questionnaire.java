package nl.goedgesprek.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A questionnaire as the coach knows it: its title, and what he changed since it was last published, if anything. */
@Entity
@Table(name = Questionnaire.TABLE)
public class Questionnaire {

    static final String TABLE = "questionnaire";

    /** How long a title can be, in characters. */
    public static final int TITLE = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String slug;

    private String title;

    @Column(name = "retired_at_ms")
    private @Nullable Instant retiredAt;

    @Column(name = "drafted_at_ms")
    private @Nullable Instant draftedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "questionnaire_draft_question", joinColumns = @JoinColumn(name = "questionnaire_id"))
    @OrderColumn(name = "sort_order")
    @Column(name = "content")
    private List<String> draft = new ArrayList<>();

    private int edits;

    @Column(name = "edited_in")
    private String editedIn = "";

    @Version
    private int version;

    Questionnaire(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    @SuppressWarnings("NullAway.Init")
    protected Questionnaire() {}

    public long getId() {
        return id;
    }

    /** What a meeting type and its published versions know it by; it never changes. */
    public String getSlug() {
        return slug;
    }

    /** What the coach calls it; visitors never see it. */
    public String getTitle() {
        return title;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Since when it has changes that are not published, as far as they were saved; empty when it has none. */
    public Optional<Instant> draftedAt() {
        return Optional.ofNullable(draftedAt);
    }

    /** What the coach wrote since it was published; empty when he changed nothing. */
    public Optional<QuestionnaireDraft> draft() {
        return draftedAt()
                .map(since -> new QuestionnaireDraft(
                        draft.stream().map(DraftJson::read).toList()));
    }

    /** How often its draft was saved. */
    public int getEdits() {
        return edits;
    }

    void rename(String name) {
        title = name;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void restore() {
        retiredAt = null;
    }

    /**
     * Lets a window change the draft.
     *
     * @throws DraftChangedException when another one did after this one had read it
     */
    void admit(DraftEdit edit) {
        if (edit.seen() != edits && !edit.window().equals(editedIn)) {
            throw new DraftChangedException();
        }
        editedIn = edit.window();
    }

    final void write(QuestionnaireDraft written, Instant now) {
        draft = new ArrayList<>(
                written.questions().stream().map(DraftJson::write).toList());
        draftedAt = now;
        edits++;
    }

    /** What the coach wrote is what was published, or he threw it away. */
    void settle() {
        draft = new ArrayList<>();
        draftedAt = null;
        edits++;
    }

    /** What it holds is not what the windows that are open show. */
    void turn() {
        edits++;
    }
}
