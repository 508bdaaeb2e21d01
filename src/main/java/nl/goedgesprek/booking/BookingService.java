package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Measured;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.scheduling.Venue;

/** Makes a booking of a moment, a person and his answers: all of it in one transaction, or nothing. */
@Stateless
@Allowed(Circle.VISITORS)
public class BookingService {

    @Inject
    private BookingRepository repository;

    @Inject
    private AgendaService agenda;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private PlaceCheck places;

    @Inject
    private Clock clock;

    @Inject
    private Event<StepTaken> steps;

    /**
     * Books. Sent again with the same key it gives the first answer again.
     *
     * @throws ViolationException when a field is wrong
     * @throws SlotRefusedException when the moment is not free
     */
    @Measured("book")
    public Booking book(BookingRequest request) {
        agenda.lock(request.type().coach());
        Optional<Booking> earlier = Optional.ofNullable(request.onceKey()).flatMap(this::earlier);
        return earlier.orElseGet(() -> bookNow(request));
    }

    /** The answer that was given before to the request with this key. */
    public Optional<Booking> earlier(SecretCode onceKey) {
        return repository.receipt(onceKey.hash()).map(receipt -> receipt.booking(onceKey));
    }

    /** All that is wrong with a request but the moment itself. */
    public List<Violation> violations(BookingRequest request) {
        List<Violation> all = new ArrayList<>();
        if (request.type().getVenue() == Venue.AT_CLIENT) {
            all.addAll(places.violations(request.place()));
        }
        all.addAll(ContactCheck.violations(request.contact()));
        request.version().check(request.answers()).stream()
                .map(wrong -> new Violation("answers." + wrong.field(), wrong.message(), wrong.arguments()))
                .forEach(all::add);
        if (!request.privacyAccepted()) {
            all.add(new Violation("privacyAccepted", "violation.privacy"));
        }
        return all;
    }

    private Booking bookNow(BookingRequest request) {
        List<Violation> wrong = violations(request);
        if (!wrong.isEmpty()) {
            throw new ViolationException(wrong);
        }
        SecretCode code = SecretCode.random();
        Person person = clients.register(ContactCheck.contact(request.contact(), request.language()));
        Appointment appointment = enter(request, new Reservation(wish(request), request.start(), person, code.hash()));
        intake.store(appointment.getId(), request.version(), request.answers(), code);
        Optional.ofNullable(request.holder()).flatMap(repository::lockDraft).ifPresent(this::finish);
        Booking booking = new Booking(code, appointment.getStatus(), appointment.time());
        if (request.onceKey() != null) {
            repository.add(new BookingReceipt(request.onceKey(), booking, clock.instant()));
        }
        return booking;
    }

    private void finish(Draft draft) {
        draft.progress().finish().forEach(steps::fire);
        repository.remove(draft);
    }

    private Appointment enter(BookingRequest request, Reservation reservation) {
        return request.suggestions().isEmpty()
                ? agenda.reserve(reservation)
                : agenda.suggest(reservation, request.suggestions());
    }

    private Wish wish(BookingRequest request) {
        boolean visit = request.type().getVenue() == Venue.AT_CLIENT;
        return new Wish(request.type(), visit ? places.address(request.place()) : null, request.holder());
    }
}
