package nl.goedgesprek.clients;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/**
 * Where people work who talk with the coach: written down by the coach himself, or come along with somebody as he, or
 * who wrote him down, called it.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private @Nullable String website;

    @Convert(converter = ConfidentialText.class)
    private @Nullable String notes;

    @Column(name = "by_coach")
    private boolean byCoach;

    @Column(name = "sort_name")
    private @Nullable String sortName;

    @Column(name = "search_text")
    private @Nullable String searchText;

    @ElementCollection
    @CollectionTable(name = "organisation_gram", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "gram")
    private Set<String> grams = new HashSet<>();

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    private Organisation(OrganisationFacts facts, boolean byCoach, Instant createdAt) {
        this.name = facts.name();
        this.website = facts.website();
        this.notes = facts.notes();
        this.byCoach = byCoach;
        this.createdAt = createdAt;
        index();
    }

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /** One that the coach writes down for its own sake. */
    static Organisation writtenDown(OrganisationFacts facts, Instant createdAt) {
        return new Organisation(facts, true, createdAt);
    }

    /** One of which nothing is known but what somebody who works there, or who wrote him down, calls it. */
    static Organisation called(String name, Instant createdAt) {
        return new Organisation(new OrganisationFacts(name, null, null), false, createdAt);
    }

    /** Is as the coach describes it; once he noted anything about it, it is his. */
    void describe(OrganisationFacts facts) {
        name = facts.name();
        website = facts.website();
        notes = facts.notes();
        byCoach |= isKept();
        index();
    }

    /** Is called otherwise by the only one who is of it. */
    void rename(String other) {
        name = other;
        index();
    }

    /** Takes over from another what it has not itself; the notes of both stay. */
    void absorb(Organisation other) {
        describe(with(other));
        byCoach |= other.byCoach;
        createdAt = createdAt.isBefore(other.createdAt) ? createdAt : other.createdAt;
    }

    /** What it would be with what another has and it has not; its notes are followed by the other's. */
    public OrganisationFacts with(Organisation other) {
        String both = Stream.of(notes(), other.notes())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return new OrganisationFacts(
                name,
                website().or(other::website).orElse(null),
                both.isEmpty() ? null : Cut.to(OrganisationFacts.LONGEST_NOTES, both));
    }

    /** Writes down by what it is found. */
    final void index() {
        SearchKeys keys = SearchKeys.of(name, website);
        sortName = keys.sortName();
        searchText = keys.text();
        grams.retainAll(keys.grams());
        grams.addAll(keys.grams());
    }

    /** Whether there is anything of the coach's in it, so that it does not go with those who are of it. */
    boolean isKept() {
        return byCoach || website != null || notes != null;
    }

    boolean isIndexed() {
        return sortName != null;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** With its scheme, so that a browser can go there. */
    public Optional<String> website() {
        return Optional.ofNullable(website);
    }

    /** What is good to know at its door. */
    public Optional<String> notes() {
        return Optional.ofNullable(notes);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Another number after each change. */
    public int version() {
        return version;
    }
}
