package nl.goedgesprek.agenda;

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

/** The promise that who holds this code may come back to an appointment; only the code's hash is kept. */
@Entity
@Table(name = "manage_code")
class ManageCode {

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "appointment_id")
    private Appointment appointment;

    @Enumerated(EnumType.STRING)
    private Holder holder;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    ManageCode(String codeHash, Appointment appointment, Holder holder, Instant createdAt) {
        this.codeHash = codeHash;
        this.appointment = appointment;
        this.holder = holder;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected ManageCode() {}

    Access access() {
        return new Access(appointment, holder, createdAt);
    }
}
