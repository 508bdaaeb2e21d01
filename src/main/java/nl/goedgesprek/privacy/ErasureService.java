package nl.goedgesprek.privacy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.agenda.Actor;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/**
 * Erases what is kept about somebody, or about who had an appointment: who it was, where, what he wrote, and every link to
 * it. That it was erased is remembered, so that no older copy of the database brings it back.
 */
@Stateless
@Allowed(Circle.SERVICES)
public class ErasureService {

    @Inject
    private AppointmentService appointments;

    @Inject
    private VisitService visits;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private RecordsService records;

    @Inject
    private TombstoneRepository tombstones;

    @Inject
    private DraftService drafts;

    @Inject
    private ConversationTerms conversations;

    @Inject
    private PeopleTerms terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * All of it or nothing; again changes nothing. What is still ahead gives its time free without a word. What stays says that the coach had a conversation, not with whom:
     * who had others too stays known for those, and so does whose programme goes on.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(long appointmentId) {
        erase(appointments.lock(appointmentId));
    }

    /**
     * The same when its term is over on a day; nothing happens when it is not, as when it was answered since.
     *
     * @param today on the practice's calendar
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void eraseWhatIsOver(long appointmentId, LocalDate today) {
        Appointment locked = appointments.lock(appointmentId);
        if (conversations.isOver(locked, today)) {
            erase(locked);
        }
    }

    private void erase(Appointment locked) {
        if (locked.isErased()) {
            return;
        }
        boolean staysKnown = visits.hasOthers(locked) || conversations.leavesHim(locked);
        eraseFully(locked);
        if (staysKnown) {
            visits.passTo(locked, clients.nobody());
        } else {
            erasePerson(locked.person());
        }
    }

    /**
     * Erases somebody with all his conversations and programmes, whosoever; what is still ahead gives its time free
     * without a word. All of it or nothing; again, or when there is nobody of this number, changes nothing.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void eraseAllOf(long personId) {
        clients.person(personId).ifPresent(person -> {
            String email = person.getEmail();
            eraseAll(person, appointments.lockAll(person));
            discardDrafts(email);
        });
    }

    /**
     * The same when his term is over on a day; nothing happens when it is not, as when he was met again since.
     *
     * @param today on the practice's calendar
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void eraseWhoseTermIsOver(long personId, LocalDate today) {
        clients.person(personId).ifPresent(person -> {
            List<Appointment> all = appointments.lockAll(person);
            if (clients.lock(personId).isPresent() && terms.isOver(personId, today)) {
                eraseAll(person, all);
            }
        });
    }

    /** What was begun under a mail address; nor does it come back with an older copy in which it is nobody's yet. */
    public void discardDrafts(String email) {
        drafts.discardOf(email);
        drafts.marksOf(email).forEach(mark -> tombstones.add(Identity.ofDrafts(mark), clock.instant()));
    }

    private void eraseAll(Person person, List<Appointment> all) {
        all.forEach(this::eraseFully);
        erasePerson(person);
    }

    private void eraseFully(Appointment appointment) {
        if (appointment.isAheadAt(clock.instant())) {
            appointments.callOffLocked(appointment, Actor.SYSTEM);
        }
        appointments.eraseLocked(appointment);
        intake.erase(appointment.getId());
        tombstones.add(Identity.of(appointment), clock.instant());
    }

    /** Of two at once, the second finds that nothing is known of him any more. */
    private void erasePerson(Person person) {
        clients.lock(person.getId()).ifPresent(this::eraseKnown);
    }

    private void eraseKnown(Person person) {
        Subject subject = Subject.person(person.getId());
        if (person.isLeaving()) {
            audit.recordAsked(Act.ERASED, subject, "", person.erasureAskedBy().orElse(null));
        } else {
            audit.record(Act.ERASED, subject, "");
        }
        tombstones.former(person.getId()).forEach(former -> tombstones.add(former, clock.instant()));
        tombstones.forgetFormer(person.getId());
        tombstones.add(Identity.of(person), clock.instant());
        records.erase(person);
        clients.erase(person);
    }
}
