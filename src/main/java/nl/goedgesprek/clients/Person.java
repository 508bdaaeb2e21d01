package nl.goedgesprek.clients;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the coach knows: who booked a conversation, as he wrote himself down that time, or whom the coach wrote
 * down.
 */
@Entity
@Table(name = "person")
public class Person {

    /** What stands where a name or an address stood that was erased. */
    public static final String NOBODY = "–";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private String email;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "zone_id")
    private @Nullable String zoneId;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "contact_role")
    @Enumerated(EnumType.STRING)
    private Set<ContactRole> roles = new HashSet<>();

    @Column(name = "sort_name")
    private @Nullable String sortName;

    @Column(name = "search_text")
    private @Nullable String searchText;

    @ElementCollection
    @CollectionTable(name = "person_gram", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "gram")
    private Set<String> grams = new HashSet<>();

    @Column(name = "log_consent_on")
    private @Nullable LocalDate logConsent;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Column(name = "joined_at_ms")
    private @Nullable Instant joinedAt;

    @Column(name = "corrected_at_ms")
    private @Nullable Instant correctedAt;

    @Column(name = "erasure_asked_at_ms")
    private @Nullable Instant erasureAskedAt;

    @Column(name = "erasure_asked_by")
    private @Nullable Long erasureAskedBy;

    @Column(name = "address_changed")
    private boolean addressChanged;

    @Version
    private int version;

    Person(Contact contact, @Nullable Organisation organisation, Set<ContactRole> roles, Instant createdAt) {
        this.name = contact.name();
        this.email = contact.email();
        this.language = contact.language();
        this.createdAt = createdAt;
        correct(contact, organisation, roles);
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Somebody who does not exist, to show what would be said to him. Nobody keeps him. */
    public static Person fictional(Contact contact) {
        return new Person(contact, null, Set.of(ContactRole.CLIENT), Instant.EPOCH);
    }

    /** Nobody of whom anything is known: with whom the coach spoke when that was erased. */
    static Person nobody(Instant createdAt) {
        Person nobody = new Person();
        nobody.language = Language.NL;
        nobody.createdAt = createdAt;
        nobody.erase();
        return nobody;
    }

    /** Is as the coach knows him. */
    final void correct(Contact contact, @Nullable Organisation where, Set<ContactRole> as) {
        name = contact.name();
        addressChanged |= !EmailAddress.isSame(email, contact.email());
        email = contact.email();
        phone = contact.phone();
        language = contact.language();
        zoneId = Optional.ofNullable(contact.zone()).map(ZoneId::getId).orElse(null);
        jobTitle = contact.jobTitle();
        organisation = where;
        roles.retainAll(as);
        roles.addAll(as);
        index();
    }

    /**
     * Takes over from another, who is the same, what he has not himself. Whoever could see what was kept of one of them
     * has not shown that he is the other.
     */
    void absorb(Person other, Instant now) {
        joinedAt = now;
        addressChanged |= other.addressChanged || !EmailAddress.isSame(email, other.email);
        phone = phone().or(other::phone).orElse(null);
        jobTitle = jobTitle().or(other::jobTitle).orElse(null);
        organisation = organisation().or(other::organisation).orElse(null);
        zoneId = zone().or(other::zone).map(ZoneId::getId).orElse(null);
        roles.addAll(other.roles);
        logConsent = logConsent().or(other::logConsent).orElse(null);
        // Who joins them knows them both, as who corrects one does: their term begins anew.
        confirm(now);
        createdAt = createdAt.isBefore(other.createdAt) ? createdAt : other.createdAt;
        index();
    }

    /**
     * Who he was joined with is parted from him. Where mail reaches him since stays what the desk made of it.
     *
     * @param touched whether he was joined with who has another address, and corrected or joined with yet another since: what
     *     was done then also stays when his address is what it was before
     */
    void part(String emailBefore, boolean touched) {
        addressChanged |= touched || !EmailAddress.isSame(email, emailBefore);
        index();
    }

    /** Said on a date that the coaching log may name him, or, without one, does not want that. */
    void consentToLog(@Nullable LocalDate on) {
        logConsent = on;
    }

    /** Works somewhere else, or nowhere that is known. */
    void workAt(@Nullable Organisation where) {
        organisation = where;
        index();
    }

    /** What is kept of him was said to be right. */
    void confirm(Instant now) {
        correctedAt = now;
    }

    /**
     * Asked to be forgotten; the first time counts.
     *
     * @param account whose it was; none when he did it himself
     */
    void askErasure(Instant now, @Nullable Long account) {
        if (erasureAskedAt == null) {
            erasureAskedAt = now;
            erasureAskedBy = account;
        }
    }

    /** Leaves nothing by which he could be known or found. */
    final void erase() {
        name = NOBODY;
        email = NOBODY;
        phone = null;
        zoneId = null;
        jobTitle = null;
        organisation = null;
        logConsent = null;
        joinedAt = null;
        addressChanged = false;
        correctedAt = null;
        erasureAskedAt = null;
        erasureAskedBy = null;
        roles.clear();
        find(SearchKeys.NONE);
    }

    /** Writes down by what he is found: nothing when he was erased. */
    final void index() {
        find(
                isErased()
                        ? SearchKeys.NONE
                        : SearchKeys.of(
                                name, organisation().map(Organisation::getName).orElse(null), email, phone, jobTitle));
    }

    private void find(SearchKeys keys) {
        sortName = keys.sortName();
        searchText = keys.text();
        grams.retainAll(keys.grams());
        grams.addAll(keys.grams());
    }

    boolean isIndexed() {
        return sortName != null;
    }

    /** Whether it was asked that he is forgotten, and waits for what is to be mailed first. */
    public boolean isLeaving() {
        return erasureAskedAt != null;
    }

    /**
     * Whether somebody at the desk once gave him another mail address, or joined him with who had another: then what is
     * mailed there reaches perhaps somebody else than who told what is kept.
     */
    public boolean isAddressChanged() {
        return addressChanged;
    }

    /** Whether nothing is known of him any more. */
    public boolean isErased() {
        return email.equals(NOBODY);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** In E.164, such as {@code +31612345678}. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Language language() {
        return language;
    }

    /** The zone of his own clock, when it is known. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zoneId).map(ZoneId::of);
    }

    /** The same when it shows another time at a moment than that of the other zone. */
    public Optional<ZoneId> zoneOtherThan(ZoneId other, Instant moment) {
        return zone().filter(own ->
                !own.getRules().getOffset(moment).equals(other.getRules().getOffset(moment)));
    }

    public Optional<String> jobTitle() {
        return Optional.ofNullable(jobTitle);
    }

    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** When he said that the coaching log may name him; empty when he did not. */
    public Optional<LocalDate> logConsent() {
        return Optional.ofNullable(logConsent);
    }

    /** What he is for the coach, in the order in which roles are told. */
    public Set<ContactRole> roles() {
        Set<ContactRole> ordered = EnumSet.noneOf(ContactRole.class);
        ordered.addAll(roles);
        return ordered;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When the coach last found that somebody else is him too; empty when he never did. */
    public Optional<Instant> joinedAt() {
        return Optional.ofNullable(joinedAt);
    }

    /** When he asked to be forgotten, and is not yet; empty when he did not. */
    public Optional<Instant> erasureAskedAt() {
        return Optional.ofNullable(erasureAskedAt);
    }

    /** Whose account asked that he is forgotten; empty when he did himself. */
    public Optional<Long> erasureAskedBy() {
        return Optional.ofNullable(erasureAskedBy);
    }

    /** When it was last said that what is kept of him is right: when he was written down, or corrected. */
    public Instant correctedAt() {
        return correctedAt == null ? createdAt : correctedAt;
    }

    /** Another number after each change. */
    public int version() {
        return version;
    }

    /** How the coach's agenda calls the meeting: the organisation, or the person when there is none. */
    public String agendaName() {
        return organisation().map(Organisation::getName).orElse(name);
    }
}
