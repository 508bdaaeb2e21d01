package nl.goedgesprek.privacy;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.agenda.HistoryService;
import nl.goedgesprek.booking.Forgetting;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.platform.TaskDone;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.Going.Sort;
import nl.goedgesprek.undo.UndoService;

/**
 * Erases what nobody needs any more, each {@link Sort} on the day that {@link RetentionPreview} names; people whom nobody met
 * for long {@link #WARNING} after the practice could first read of that at the earliest. Notes, too, which requests nobody
 * answered in time. Every node may do it; doing it twice changes nothing.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Allowed(Circle.PRODUCT)
public class Retention {

    /** How long the practice can read beforehand that people go too, when nobody went before. */
    public static final Duration WARNING = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(Retention.class.getName());

    @Inject
    private ConversationTerms conversations;

    @Inject
    private PracticeService practices;

    @Inject
    private ErasureService erasure;

    @Inject
    private RecordsService records;

    @Inject
    private PeopleTerms terms;

    @Inject
    private Forgetting leftBehind;

    @Inject
    private BusyService busy;

    @Inject
    private HistoryService history;

    @Inject
    private UndoService undo;

    @Inject
    private OnceService forms;

    @Inject
    private AddressService addresses;

    @Inject
    private ForgettingService forgetting;

    @Inject
    private Clock clock;

    @Inject
    private Event<TaskDone> done;

    /** All that is due now; what cannot be done now is tried again in an hour. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void everyHour() {
        Instant now = clock.instant();
        boolean whole = step("requests that nobody answered", this::expire);
        for (Sort sort : Sort.values()) {
            whole &= step(sort.name(), () -> erase(sort, now));
        }
        if (whole) {
            done.fire(new TaskDone("retention"));
        }
    }

    /** Whether it was done. One that fails must not keep the others. */
    private static boolean step(String what, Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "not done: " + what + "; tried again in an hour");
            return false;
        }
    }

    private void expire() {
        practices.coaches().forEach(history::expire);
    }

    /** Erases what is due at this moment of one sort. */
    public void erase(Sort sort, Instant now) {
        switch (sort) {
            case CONVERSATION -> eraseWhatIsDue(now);
            case PROGRAMME -> eraseRecords(now);
            case SILENT -> erasePeople(now);
            case PERSON -> forgetting.finish();
            case DRAFTS -> leftBehind.forgetDrafts(now);
            case RECEIPTS -> leftBehind.forgetReceipts(now);
            case BUSY -> busy.forgetOld();
            case UNDO -> undo.forget();
            case FORMS -> forms.forget();
            case ADDRESSES -> addresses.forget();
        }
    }

    /** Erases, each in a transaction of its own, what is due on the day of this moment or was before. */
    public void eraseWhatIsDue(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, practices.practice().zone());
        conversations.until(today).forEach(going -> erase(going.id()));
    }

    /** Erases, each in a transaction of its own, what was written in programmes whose term is over on this day. */
    public void eraseRecords(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, practices.practice().zone());
        records.leaving(today)
                .forEach(leaving -> eraseRecords(leaving.programme().getId(), today));
    }

    /**
     * Erases, each in a transaction of his own, whose term is over on the day of this moment; where these terms did not hold
     * yet, that they do is told from this moment on.
     */
    public void erasePeople(Instant now) {
        if (practices.practice().peopleFrom().isEmpty()) {
            practices.keepPeopleUntil(now.plus(WARNING));
        }
        LocalDate today = LocalDate.ofInstant(now, practices.practice().zone());
        terms.until(today).forEach(going -> erasePerson(going.id(), today));
    }

    private void erasePerson(long personId, LocalDate today) {
        try {
            erasure.eraseWhoseTermIsOver(personId, today);
        } catch (EJBException failed) {
            LOG.log(Level.SEVERE, failed, () -> "person " + personId + " was not erased; tried again in an hour");
        }
    }

    private void eraseRecords(long programmeId, LocalDate today) {
        try {
            records.eraseContent(programmeId, today);
        } catch (EJBException failed) {
            LOG.log(Level.SEVERE, failed, () -> "programme " + programmeId + " was not erased; tried again in an hour");
        }
    }

    /** One that cannot be erased now must not keep the others. */
    private void erase(long appointmentId) {
        try {
            erasure.erase(appointmentId);
        } catch (EJBException failed) {
            LOG.log(
                    Level.SEVERE,
                    failed,
                    () -> "appointment " + appointmentId + " was not erased; tried again in an hour");
        }
    }
}
