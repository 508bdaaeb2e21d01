package nl.goedgesprek.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.BilingualText;
import org.jspecify.annotations.Nullable;

/** One question of a questionnaire's version. Its key stays the same from version to version. */
@Entity
@Table(name = "question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_version_id")
    private @Nullable QuestionnaireVersion version;

    @Column(name = "sort_order")
    private int sortOrder;

    @Column(name = "question_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "text_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private BilingualText text;

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "help_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "help_en"))
    private @Nullable BilingualText help;

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "low_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "low_en"))
    private @Nullable BilingualText low;

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "high_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "high_en"))
    private @Nullable BilingualText high;

    private boolean required;

    @Embedded
    private Condition condition;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "sort_order")
    private List<QuestionOption> options = new ArrayList<>();

    public Question(String key, QuestionKind kind, BilingualText text) {
        this.key = key;
        this.kind = kind;
        this.text = text;
        this.condition = Condition.always();
    }

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    /** The same question with a sentence of help under it. */
    public Question helped(BilingualText sentence) {
        this.help = sentence;
        return this;
    }

    /** The same question, which must be answered. */
    public Question required() {
        this.required = true;
        return this;
    }

    /** The same question, asked only when the condition holds. */
    public Question when(Condition asked) {
        this.condition = asked;
        return this;
    }

    /** The same question with these answers to choose from. */
    public Question offering(List<QuestionOption> offered) {
        this.options = new ArrayList<>(offered);
        return this;
    }

    /** The same scale with names for 1 and for 10. */
    public Question between(BilingualText lowEnd, BilingualText highEnd) {
        this.low = lowEnd;
        this.high = highEnd;
        return this;
    }

    /** Takes its place in a version that is published now. */
    void placeIn(QuestionnaireVersion published, int order) {
        this.version = published;
        this.sortOrder = order;
    }

    public String getKey() {
        return key;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public BilingualText text() {
        return text;
    }

    public Optional<BilingualText> help() {
        return Optional.ofNullable(help);
    }

    public Optional<BilingualText> low() {
        return Optional.ofNullable(low);
    }

    public Optional<BilingualText> high() {
        return Optional.ofNullable(high);
    }

    public boolean isRequired() {
        return required;
    }

    public Condition condition() {
        return condition;
    }

    public List<QuestionOption> options() {
        return List.copyOf(options);
    }
}
