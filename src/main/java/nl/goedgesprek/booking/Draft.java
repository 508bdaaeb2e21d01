package nl.goedgesprek.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/** What a visitor has chosen and typed so far, kept as he typed it, until he books or stays away. */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "meeting_type")
    private @Nullable String meetingType;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String postcode;

    @Column(name = "house_number")
    @Convert(converter = ConfidentialText.class)
    private @Nullable String houseNumber;

    @Column(name = "house_addition")
    @Convert(converter = ConfidentialText.class)
    private @Nullable String addition;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String street;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String city;

    @Column(name = "starts_at_ms")
    private @Nullable Instant start;

    @Column(name = "questionnaire_version_id")
    private @Nullable Long questionnaireVersion;

    @Column(name = "person_name")
    @Convert(converter = ConfidentialText.class)
    private @Nullable String name;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String email;

    @Column(name = "email_mark")
    private @Nullable String emailMark;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String phone;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String organisation;

    @Column(name = "job_title")
    @Convert(converter = ConfidentialText.class)
    private @Nullable String role;

    @Column(name = "zone_id")
    private @Nullable String zone;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String suggestions;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "draft_answer", joinColumns = @JoinColumn(name = "key_hash"))
    @MapKeyColumn(name = "question_key")
    @Column(name = "answer_text")
    @Convert(converter = ConfidentialText.class)
    private Map<String, String> answers = new HashMap<>();

    @Embedded
    private Progress progress = new Progress();

    @Column(name = "begun_at_ms")
    private @Nullable Instant begunAt;

    @Column(name = "touched_at_ms")
    private Instant touchedAt;

    @Version
    private int version;

    Draft(SecretCode key, Language language, Instant now) {
        this.keyHash = key.hash();
        this.language = language;
        this.begunAt = now;
        this.touchedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    /** Who holds this draft's moment in the agenda. */
    public String holder() {
        return keyHash;
    }

    /** When he chose a conversation; empty when that was not written down. */
    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    public Language language() {
        return language;
    }

    public Optional<String> meetingType() {
        return Optional.ofNullable(meetingType);
    }

    public PlaceEntry place() {
        return new PlaceEntry(postcode, houseNumber, addition, street, city);
    }

    public Optional<Instant> start() {
        return Optional.ofNullable(start);
    }

    /** The moments of his own that he typed because none of the free ones suited, as he typed them. */
    public List<MomentEntry> suggestions() {
        return MomentEntry.ofLines(suggestions);
    }

    /** The version of the questionnaire that he was shown. */
    public Optional<Long> questionnaireVersion() {
        return Optional.ofNullable(questionnaireVersion);
    }

    public Answers answers() {
        return new Answers(answers);
    }

    public ContactEntry contact() {
        return new ContactEntry(name, email, phone, organisation, role, zone);
    }

    /** Another conversation needs another moment. */
    void choose(String slug) {
        if (!slug.equals(meetingType)) {
            start = null;
        }
        meetingType = slug;
    }

    void speak(Language chosen) {
        language = chosen;
    }

    /** Another place needs another moment: the drives differ. */
    void locate(PlaceEntry entry) {
        if (!entry.equals(place())) {
            start = null;
        }
        postcode = cut(entry.postcode(), 60);
        houseNumber = cut(entry.houseNumber(), 60);
        addition = cut(entry.addition(), 60);
        street = cut(entry.street(), 200);
        city = cut(entry.city(), 200);
    }

    /** A free moment takes the place of what he wanted to propose. */
    void pick(Instant moment) {
        start = moment;
        suggestions = null;
    }

    void letGo() {
        start = null;
    }

    void suggest(List<MomentEntry> moments) {
        suggestions = MomentEntry.lines(moments);
    }

    /** He is to be asked something else than what he was shown; what he answered stays. */
    void askAnew() {
        questionnaireVersion = null;
    }

    void answer(long version, Answers given) {
        questionnaireVersion = version;
        answers.clear();
        given.byKey().forEach((key, text) -> answers.put(key, Cut.to(8000, text)));
    }

    /** @param mark by which it is found as that of his mail address; none when he typed none */
    void introduce(ContactEntry entry, @Nullable String mark) {
        name = cut(entry.name(), 200);
        email = cut(entry.email(), 300);
        emailMark = mark;
        phone = cut(entry.phone(), 60);
        organisation = cut(entry.organisation(), 250);
        role = cut(entry.role(), 200);
        zone = cut(entry.zone(), 60);
    }

    /** How far the visitor ever got with it. */
    Progress progress() {
        return progress;
    }

    /** Whether nobody went on with it at a moment or after it. */
    boolean isUntouchedSince(Instant moment) {
        return touchedAt.isBefore(moment);
    }

    void touch(Instant now) {
        touchedAt = now;
    }

    /** A draft is kept as typed, within what its column holds; the field's own check says when that is too long. */
    private static @Nullable String cut(@Nullable String typed, int most) {
        return typed == null ? null : Cut.to(most, typed.replaceAll("\\p{Cc}", " "));
    }
}
