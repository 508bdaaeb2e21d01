package nl.goedgesprek.privacy;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.booking.ShareUsedUpException;
import nl.goedgesprek.booking.UnknownCodeException;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.notices.OutgoingMail;
import nl.goedgesprek.notices.Owed;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.privacy.DossierService.Reading;

/**
 * What somebody may do with what is kept about him, by a code that shows who he is. Any other code, an assistant's too,
 * is an {@link UnknownCodeException}.
 */
@Stateless
@Allowed(Circle.VISITORS)
public class OwnRightsService {

    /** Who asks for the mail again within this time gets no other. */
    private static final Duration ONE_MAIL = Duration.ofMinutes(10);

    /** Nor does anybody get more within 24 hours: whoever booked may have typed another's address. */
    private static final int MOST = 3;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private DossierService dossiers;

    @Inject
    private PersonErasure erasure;

    @Inject
    private ForgettingService forgetting;

    @Inject
    private OutboxService outbox;

    @Inject
    private OutgoingMail mail;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whom a code shows; empty when it shows nobody. */
    public Optional<Person> person(SecretCode code) {
        return appointments
                .open(code)
                .filter(access -> access.isPersonsAt(clock.instant()))
                .map(access -> access.appointment().person().getId())
                .flatMap(clients::person);
    }

    /** Whether who has a code can show by a mail who he is. */
    public boolean isProvable(SecretCode code) {
        return appointments.open(code).filter(Access::isProvable).isPresent();
    }

    /** Whether mail goes out at all; as long as it does not, only the coach can help somebody to his rights. */
    public boolean isMailing() {
        return mail.isSet();
    }

    /**
     * Mails a code that shows who he is, to where he is reached. Asked again soon, there is one mail.
     *
     * @throws UnknownCodeException when a mail cannot show it
     * @throws ShareUsedUpException when as many were mailed to him in a day as may be, whichever code they were asked with
     */
    public void mailProof(SecretCode code) {
        Access access = appointments.open(code).filter(Access::isProvable).orElseThrow(UnknownCodeException::new);
        long turn = clock.millis() / ONE_MAIL.toMillis();
        Owed proof = Owed.rights(access.appointment(), turn);
        if (!isKnown(proof)) {
            refuseIfUsedUp(access.appointment().person());
            owe(proof);
        }
    }

    private void refuseIfUsedUp(Person person) {
        Instant now = clock.instant();
        ShareUsedUpException.refuseIfUsedUp(
                outbox.rightsOwed(person.getId(), now.minus(ShareUsedUpException.DAY)), MOST, now);
    }

    private void owe(Owed proof) {
        try {
            outbox.owe(proof);
        } catch (EJBException failed) {
            if (!isKnown(proof)) {
                throw failed;
            }
        }
    }

    private boolean isKnown(Owed proof) {
        return !outbox.known(List.of(proof.onceKey())).isEmpty();
    }

    /** All that is kept about him but what the coach noted for himself alone. Who looks is written down. */
    public Dossier look(SecretCode code, Language language) {
        Person person = known(code);
        audit.recordViewOfVisitor(Act.KEPT_SEEN, Subject.person(person.getId()));
        return dossiers.of(person, language, Reading.OWN);
    }

    /** The same to take away. Whoever does is written down, and not again when he does so again soon. */
    public Dossier handOver(SecretCode code, Language language) {
        Person person = known(code);
        audit.recordViewOfVisitor(Act.EXPORTED, Subject.person(person.getId()));
        return dossiers.of(person, language, Reading.OWN);
    }

    /**
     * Corrects who he is; by what mail reaches him stays, whatever the contact says.
     *
     * @param version of himself that he saw
     * @throws nl.goedgesprek.clients.ClientChangedException when he was changed meanwhile; nothing is overwritten
     */
    public void correct(SecretCode code, Contact contact, int version) {
        clients.correctOwn(known(code).getId(), contact, version);
    }

    /** What he still has ahead, the first first. */
    public List<Appointment> ahead(SecretCode code) {
        return erasure.ahead(known(code));
    }

    /** Forgets him, as soon as he and his coaches were mailed that it is so; again changes nothing. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget(SecretCode code) {
        person(code).ifPresent(forgetting::forget);
    }

    private Person known(SecretCode code) {
        return person(code).orElseThrow(UnknownCodeException::new);
    }
}
