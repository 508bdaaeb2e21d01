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
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.agenda.HistoryService;
import nl.goedgesprek.booking.Forgetting;
import nl.goedgesprek.booking.RequestShare;
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
    private ArrivalService arrivals;

    @Inject
    private RequestShare requests;

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
        boolean whole = step("requests that nobody answered", () -> atOnce(this::expire));
        whole &= step("doors of what an older node erased", () -> atOnce(arrivals::forgetErased));
        whole &= step("where requests came from", () -> atOnce(requests::forgetAnswered));
        for (Sort sort : Sort.values()) {
            whole &= step(sort.name(), () -> erase(sort, now));
        }
        if (whole) {
            done.fire(new TaskDone("retention"));
        }
    }

    /**
     * Whether it was done wholly. One that fails must not keep the others, and nothing gets out of it, errors neither: the
     * server gives up a clock whose method fails twice.
     */
    private static boolean step(String what, BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, failed, () -> "not done: " + what + "; tried again in an hour");
            return false;
        }
    }

    private void expire() {
        practices.coaches().forEach(history::expire);
    }

    /**
     * Erases what is due at this moment of one sort.
     *
     * @return whether all of it could be erased
     */
    public boolean erase(Sort sort, Instant now) {
        return switch (sort) {
            case CONVERSATION -> eraseWhatIsDue(now);
            case PROGRAMME -> eraseRecords(now);
            case SILENT -> erasePeople(now);
            case PERSON -> forgetting.finish();
            case DRAFTS -> atOnce(() -> leftBehind.forgetDrafts(now));
            case RECEIPTS -> atOnce(() -> leftBehind.forgetReceipts(now));
            case BUSY -> atOnce(busy::forgetOld);
            case UNDO -> atOnce(undo::forget);
            case FORMS -> atOnce(forms::forget);
            case ADDRESSES -> atOnce(addresses::forget);
        };
    }

    /** What is done wholly, or throws. */
    private static boolean atOnce(Runnable step) {
        step.run();
        return true;
    }

    /** Erases, each in a transaction of its own, what is due on the day of this moment or was before. Whether all could be. */
    public boolean eraseWhatIsDue(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, practices.practice().zone());
        return isEmpty(conversations.until(today).stream()
                .filter(going -> !isDone("appointment", going.id(), () -> erasure.eraseWhatIsOver(going.id(), today))));
    }

    /**
     * Erases, each in a transaction of its own, what was written in programmes whose term is over on this day.
     * Whether all could be.
     */
    public boolean eraseRecords(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, practices.practice().zone());
        return isEmpty(records.leaving(today).stream()
                .map(leaving -> leaving.programme().getId())
                .filter(id -> !isDone("programme", id, () -> records.eraseContent(id, today))));
    }

    /**
     * Erases, each in a transaction of his own, whose term is over on the day of this moment; where these terms did not hold
     * yet, that they do is told from this moment on. Whether all could be.
     */
    public boolean erasePeople(Instant now) {
        if (practices.practice().peopleFrom().isEmpty()) {
            practices.keepPeopleUntil(now.plus(WARNING));
        }
        LocalDate today = LocalDate.ofInstant(now, practices.practice().zone());
        return isEmpty(terms.until(today).stream()
                .filter(going -> !isDone("person", going.id(), () -> erasure.eraseWhoseTermIsOver(going.id(), today))));
    }

    /** Goes by all of them. */
    private static boolean isEmpty(Stream<?> failed) {
        return failed.count() == 0;
    }

    /** One that cannot be erased now must not keep the others. */
    private static boolean isDone(String what, long id, Runnable erasing) {
        try {
            erasing.run();
            return true;
        } catch (EJBException failed) {
            LOG.log(Level.SEVERE, failed, () -> what + ' ' + id + " was not erased; tried again in an hour");
            return false;
        }
    }
}
