package nl.goedgesprek.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.goedgesprek.platform.SecretCode;

/**
 * The answer that was given to a booking, so that who sends it twice gets it again; sealed with a key that the sender's and
 * one of ours make together.
 */
@Entity
@Table(name = "booking_receipt")
class BookingReceipt {

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    private String sealed;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    BookingReceipt(SecretCode key, Booking booking, Instant createdAt) {
        this.keyHash = key.hash();
        this.sealed = key.seal(booking.line());
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected BookingReceipt() {}

    Booking booking(SecretCode key) {
        return Booking.ofLine(key.open(sealed));
    }
}
