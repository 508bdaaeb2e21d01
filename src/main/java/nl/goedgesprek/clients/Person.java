package nl.goedgesprek.clients;

import jakarta.persistence.Column;
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
import java.time.ZoneId;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who booked a conversation, as he wrote it down that time. */
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

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    Person(Contact contact, @Nullable Organisation organisation, Instant createdAt) {
        this.name = contact.name();
        this.email = contact.email();
        this.phone = contact.phone();
        this.language = contact.language();
        this.zoneId = Optional.ofNullable(contact.zone()).map(ZoneId::getId).orElse(null);
        this.jobTitle = contact.jobTitle();
        this.organisation = organisation;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Leaves nothing by which he could be known. */
    void erase() {
        name = NOBODY;
        email = NOBODY;
        phone = null;
        zoneId = null;
        jobTitle = null;
        organisation = null;
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

    /** How the coach's agenda calls the meeting: the organisation, or the person when there is none. */
    public String agendaName() {
        return organisation().map(Organisation::getName).orElse(name);
    }
}
