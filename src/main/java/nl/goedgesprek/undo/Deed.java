package nl.goedgesprek.undo;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/** Something that the coach did and can undo for a while, with the rows that it touched. */
@Entity
@Table(name = "deed")
public class Deed {

    /** The table that says who somebody is. */
    static final String PEOPLE = "person";

    /** Stands in a label between a name in one language and the same in the next. */
    static final String NEXT_LANGUAGE = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private DeedKind kind;

    @Column(name = "subject_id")
    private long subjectId;

    private String label;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "coach_id")
    private @Nullable Long coachId;

    @Column(name = "done_at_ms")
    private Instant doneAt;

    @OneToMany(mappedBy = "deed", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("order")
    private List<KeptRow> rows = new ArrayList<>();

    /** Where rows may have come in that were not there before. */
    @Transient
    private List<Scope> scopes = new ArrayList<>();

    /** All rows with a value in a column. */
    record Scope(String table, String column, Object value) {}

    /**
     * @param label by what the coach knows what he did it to, in one language or in each; may be empty
     * @param personId with whose erasure it must be forgotten; none when it is about nobody
     */
    Deed(DeedKind kind, long subjectId, String label, @Nullable Long personId, Instant doneAt) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.label = label;
        this.personId = personId;
        this.doneAt = doneAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Deed() {}

    /** Nobody else may know of it. */
    void keepTo(long coach) {
        coachId = coach;
    }

    Optional<Long> coachId() {
        return Optional.ofNullable(coachId);
    }

    void watch(Scope scope, List<Row> before) {
        scopes.add(scope);
        before.forEach(row -> rows.add(new KeptRow(this, rows.size(), scope.table(), row)));
    }

    void added(Scope scope, Row after) {
        KeptRow row = new KeptRow(this, rows.size(), scope.table(), Row.NONE);
        row.becomes(after);
        rows.add(row);
    }

    List<Scope> scopes() {
        return List.copyOf(scopes);
    }

    List<KeptRow> rows() {
        return List.copyOf(rows);
    }

    /** Who is gone by it: deleted, or somebody else by now. */
    List<Long> gone() {
        return rows.stream()
                .filter(row -> row.table().equals(PEOPLE) && row.isRemoved())
                .map(row -> Long.valueOf(
                        Objects.requireNonNull(row.before().values().get("id"))))
                .toList();
    }

    public long getId() {
        return id;
    }

    public DeedKind kind() {
        return kind;
    }

    public long subjectId() {
        return subjectId;
    }

    /** By what the coach knows what he did it to, in a language; may be empty. */
    public String label(Language language) {
        String[] names = label.split(NEXT_LANGUAGE);
        return names[Math.min(language.ordinal(), names.length - 1)];
    }

    /** Whom it is about; empty when about nobody. */
    Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public Instant doneAt() {
        return doneAt;
    }
}
