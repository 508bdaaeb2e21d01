package nl.goedgesprek.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.agenda.Actor;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.notices.Addressee;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.notices.Owed;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.undo.UndoService;

/**
 * Forgets somebody who asks for it. What he still has ahead is called off first, with the mails that go with that, and what
 * was begun and not sent under his mail address goes; when the mails have gone out, or after a day, he is erased. What was
 * asked cannot be taken back.
 */
@Stateless
@Allowed(Circle.SERVICES)
public class PersonErasure {

    /** How long what is to be mailed first can put off the erasing. */
    static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private static final int ALL = Integer.MAX_VALUE;

    @Inject
    private AppointmentService appointments;

    @Inject
    private VisitService visits;

    @Inject
    private ClientsService clients;

    @Inject
    private RecordsService records;

    @Inject
    private ErasureService erasure;

    @Inject
    private OutboxService outbox;

    @Inject
    private UndoService undo;

    @Inject
    private TombstoneRepository tombstones;

    @Inject
    private IdentityHandover identities;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CurrentAccount current;

    @Inject
    private Clock clock;

    /** What somebody still has ahead, the first first. */
    @Allowed(Circle.COACHES)
    public List<Appointment> ahead(Person person) {
        return visits.with(person, ALL).stream()
                .filter(appointment -> appointment.isAheadAt(clock.instant()))
                .sorted((one, other) ->
                        one.time().start().compareTo(other.time().start()))
                .toList();
    }

    /** Whether who sits at the desk may not decide this alone: another coach has something with him, and he is not the owner. */
    @Allowed(Circle.COACHES)
    public boolean isOthersToo(Person person) {
        boolean others = records.areKeptFromDesk(person)
                || visits.with(person, ALL).stream().anyMatch(one -> currentCoach.isKeptFrom(one.coach()));
        return others && !currentCoach.isOwner();
    }

    /** He asks it himself: he and each of his coaches is mailed that it is so. Again changes nothing. */
    public void ask(Person person) {
        ask(person.getId(), Actor.VISITOR);
    }

    /**
     * The coach does it for him. Again changes nothing.
     *
     * @throws IllegalArgumentException when it is another coach's business too
     */
    public void askForHim(Person person) {
        if (isOthersToo(person)) {
            throw new IllegalArgumentException("person " + person.getId() + " is another coach's too");
        }
        ask(person.getId(), Actor.COACH);
    }

    /** Of two who ask at once, the second finds that it was asked, or that nothing is known of him any more. */
    private void ask(long personId, Actor by) {
        Person person = clients.person(personId).orElse(null);
        if (person == null) {
            return;
        }
        List<Appointment> all = appointments.lockAll(person);
        Person known =
                clients.lock(personId).filter(still -> !still.isLeaving()).orElse(null);
        if (known == null) {
            return;
        }
        all.stream()
                .filter(appointment -> appointment.isAheadAt(clock.instant()))
                .forEach(appointment -> appointments.callOffLocked(appointment, by));
        if (by == Actor.VISITOR) {
            owe(all);
        }
        erasure.discardDrafts(known.getEmail());
        clients.askErasure(personId, current.find().map(Account::getId).orElse(null));
        bury(known, all);
    }

    /**
     * It is promised from now on, so no copy of the database from before takes it back, nor one in which he was two. Whom he
     * was joined with so lately that the two may still be parted is left until he is erased, with the conversations that came
     * with him.
     */
    private void bury(Person person, List<Appointment> all) {
        Instant now = clock.instant();
        Set<Long> others = undo.joinedWith(person.getId(), "appointment");
        tombstones.add(Identity.of(person), now);
        identities.beforeOpenJoinings(person).forEach(identity -> tombstones.add(identity, now));
        all.stream()
                .filter(appointment -> !others.contains(appointment.getId()))
                .forEach(appointment -> tombstones.add(Identity.of(appointment), now));
    }

    /** Once to himself, and once to each coach. */
    private void owe(List<Appointment> all) {
        all.stream().limit(1).forEach(one -> outbox.oweAlong(Owed.farewell(Addressee.VISITOR, one)));
        Set<Long> told = new HashSet<>();
        all.stream()
                .filter(one -> told.add(one.coach().getId()))
                .forEach(one -> outbox.oweAlong(Owed.farewell(Addressee.COACH, one)));
    }

    /** Who asked and need not wait any more for what is to be mailed. */
    public List<Long> ready() {
        return clients.askedErasure().stream()
                .filter(this::isReady)
                .map(Person::getId)
                .toList();
    }

    private boolean isReady(Person person) {
        boolean longAgo = person.erasureAskedAt()
                .filter(asked -> !asked.plus(LONGEST_WAIT).isAfter(clock.instant()))
                .isPresent();
        return longAgo || visits.with(person, ALL).stream().noneMatch(this::isToBeMailed);
    }

    private boolean isToBeMailed(Appointment appointment) {
        boolean ahead = appointment.time().start().isAfter(clock.instant());
        return ahead ? outbox.isStillOwed(appointment.getId()) : outbox.isFarewellOwed(appointment.getId());
    }
}
