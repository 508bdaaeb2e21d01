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

    /** What stands where a name stood. */
    private static final String NOBODY = "–";

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

    /** Takes over from another, who is the same, what he has not himself. */
    void absorb(Person other) {
        phone = phone().or(other::phone).orElse(null);
        jobTitle = jobTitle().or(other::jobTitle).orElse(null);
        organisation = organisation().or(other::organisation).orElse(null);
        zoneId = zone().or(other::zone).map(ZoneId::getId).orElse(null);
        roles.addAll(other.roles);
        logConsent = logConsent().or(other::logConsent).orElse(null);
        createdAt = createdAt.isBefore(other.createdAt) ? createdAt : other.createdAt;
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

    /** Leaves nothing by which he could be known or found. */
    final void erase() {
        name = NOBODY;
        email = NOBODY;
        phone = null;
        zoneId = null;
        jobTitle = null;
        organisation = null;
        logConsent = null;
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

    /** Another number after each change. */
    public int version() {
        return version;
    }

    /** How the coach's agenda calls the meeting: the organisation, or the person when there is none. */
    public String agendaName() {
        return organisation().map(Organisation::getName).orElse(name);
    }
}
