package nl.goedgesprek.notices;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import nl.goedgesprek.platform.Repeated;
import nl.goedgesprek.platform.TaskDone;

/**
 * Sends what is due, every second, on every node. One round at a time: while one takes longer, the next seconds pass.
 * Nothing gets out of these methods, errors neither. The first round comes after all is erased that an older copy of the database
 * still had, so that nobody who was forgotten is mailed, unless that failed.
 */
@Startup
@Singleton
@DependsOn("Tombstones")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    private static final Logger LOGGER = Logger.getLogger(Postman.class.getName());
    private static final Duration GOODBYE = Duration.ofSeconds(20);

    private final Semaphore free = new Semaphore(1);
    private final Repeated round = new Repeated(Postman.class, "Mail is not sent; each second tries again");
    private final Repeated prolonging = new Repeated(Postman.class, "Claims on mails are not prolonged");

    @Inject
    private OutgoingMail mail;

    @Inject
    private Round sending;

    @Inject
    private Event<TaskDone> done;

    /** @throws nl.goedgesprek.platform.StartRefusedException when the settings of mail cannot be read */
    @PostConstruct
    void checkTheSettings() {
        mail.check();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        if (free.tryAcquire()) {
            try {
                round.succeeds(() -> {
                    mail.server().ifPresent(sending::go);
                    done.fire(new TaskDone("mail"));
                });
            } finally {
                free.release();
            }
        }
    }

    /** While mails are on their way, nobody else takes them for forgotten. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void prolongClaims() {
        prolonging.succeeds(sending::prolongClaims);
    }

    /** Lets the mail that is on its way arrive, and what became of it be noted, before the database goes. */
    @PreDestroy
    void stop() {
        sending.stop();
        try {
            if (!free.tryAcquire(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                LOGGER.warning("A mail is still on its way; who it is for may get it twice");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
