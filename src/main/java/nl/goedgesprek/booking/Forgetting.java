package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** Forgets what visitors left behind, and tells when. Every node may do it; forgetting twice changes nothing. */
@Stateless
@Allowed(Circle.SERVICES)
public class Forgetting {

    /** How long a draft waits for its visitor to come back; as long as his browser remembers it. */
    public static final Duration DRAFTS = Duration.ofDays(30);

    /** How long the same request may be sent again. */
    public static final Duration RECEIPTS = Duration.ofDays(2);

    @Inject
    private BookingRepository repository;

    @Inject
    private AgendaService agenda;

    /** Forgets the drafts that are too old at a moment, and the moments that none of them holds any more. */
    public void forgetDrafts(Instant now) {
        agenda.forgetExpired(now);
        Instant moment = now.minus(DRAFTS);
        repository.draftsUntouchedSince(moment).stream()
                .flatMap(draft -> repository.lockDraft(draft.holder()).stream())
                .filter(draft -> draft.isUntouchedSince(moment))
                .forEach(repository::remove);
    }

    /** Forgets of the bookings that are too old at a moment what was answered. */
    public void forgetReceipts(Instant now) {
        repository.forgetReceiptsBefore(now.minus(RECEIPTS));
    }

    /** When each draft that nobody goes on with is forgotten. */
    public List<Instant> drafts() {
        return repository.touches().stream()
                .map(touched -> touched.plus(DRAFTS))
                .toList();
    }

    /** When each answer to a booking is forgotten. */
    public List<Instant> receipts() {
        return repository.receipts().stream().map(given -> given.plus(RECEIPTS)).toList();
    }
}
