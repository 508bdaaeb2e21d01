package nl.goedgesprek.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The promise that who holds this code may read his part of a programme; only the code's hash is kept. */
@Entity
@Table(name = "programme_link")
class ProgrammeLink {

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private LinkReader reader;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    ProgrammeLink(String codeHash, Programme programme, LinkReader reader, Instant createdAt) {
        this.codeHash = codeHash;
        this.programme = programme;
        this.reader = reader;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeLink() {}

    String codeHash() {
        return codeHash;
    }

    Programme programme() {
        return programme;
    }

    LinkReader reader() {
        return reader;
    }

    Instant createdAt() {
        return createdAt;
    }
}
