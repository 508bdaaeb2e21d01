package nl.goedgesprek.notices;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One process's way of sending: it claims some mails, hands them in one by one over one connection, and notes of each
 * what became of it before it takes the next. What cannot be noted, because the database is away, is remembered and
 * noted before anything else is done.
 */
@Dependent
class Round {

    private static final Logger LOGGER = Logger.getLogger(Round.class.getName());
    private static final int BATCH = 20;

    /** Who this process is among those that send; another one after each start. */
    private final String claimant = UUID.randomUUID().toString();

    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
    private final Deque<Outcome> unnoted = new ArrayDeque<>();
    private volatile boolean stopping;

    @Inject
    private SendingService sending;

    @Inject
    private OutgoingMail mail;

    @Inject
    private Clock clock;

    /** Sends until nothing is due any more. */
    void go(SmtpUrl server) {
        boolean more = true;
        while (more && !stopping && hasNotedAll()) {
            List<Long> claimed = sending.claim(claimant, BATCH);
            inHand.addAll(claimed);
            hand(claimed, server);
            more = claimed.size() == BATCH;
        }
    }

    void prolongClaims() {
        List<Long> mine = List.copyOf(inHand);
        if (!mine.isEmpty()) {
            sending.prolong(mine, claimant);
        }
    }

    void stop() {
        stopping = true;
    }

    private void hand(List<Long> claimed, SmtpUrl server) {
        if (claimed.isEmpty()) {
            return;
        }
        Deque<Long> rest = new ArrayDeque<>(claimed);
        try (MailConnection connection = new MailConnection(server, mail.session(server))) {
            while (!rest.isEmpty() && !stopping && unnoted.isEmpty()) {
                connection.open();
                note(send(rest.remove(), connection));
            }
            rest.forEach(id -> note(Outcome.of(id, Outcome.Result.GIVEN_BACK, clock.instant())));
        } catch (MessagingException unreachable) {
            Undelivered why = Undelivered.of(unreachable);
            LOGGER.log(Level.WARNING, "No mail can be sent by {0}: {1}", new Object[] {server, why.detail()});
            rest.forEach(id -> note(failure(id, why)));
        } finally {
            letGo();
        }
    }

    /** A claim that is prolonged for nothing would never run out: only what is still to be noted stays in hand. */
    private void letGo() {
        inHand.retainAll(unnoted.stream().map(Outcome::noticeId).toList());
    }

    private Outcome send(long id, MailConnection connection) {
        try {
            Optional<Written> written = sending.write(id, claimant);
            if (written.isEmpty()) {
                return Outcome.of(id, Outcome.Result.DROPPED, clock.instant());
            }
            connection.send(written.get(), clock.instant());
            return Outcome.of(id, Outcome.Result.SENT, clock.instant());
        } catch (MessagingException refused) {
            Undelivered why = Undelivered.of(refused);
            // What the server said may name who it is for; that stands with the mail.
            LOGGER.log(Level.INFO, "Mail {0} did not go out: {1}", new Object[] {String.valueOf(id), why.failure()});
            return failure(id, why);
        } catch (RuntimeException unwritable) {
            LOGGER.log(Level.WARNING, "Mail " + id + " cannot be written", unwritable);
            return failure(id, new Undelivered(Failure.UNWRITABLE, String.valueOf(unwritable.getMessage())));
        }
    }

    private Outcome failure(long id, Undelivered why) {
        Instant now = clock.instant();
        return Outcome.failed(id, now, why.failure(), why.detail());
    }

    private void note(Outcome outcome) {
        try {
            sending.note(outcome, claimant);
        } catch (EJBException away) {
            LOGGER.log(Level.WARNING, "What became of mail " + outcome.noticeId() + " is noted later", away);
            unnoted.add(outcome);
        }
    }

    /** Notes what could not be noted before. */
    private boolean hasNotedAll() {
        List<Outcome> late = new ArrayList<>(unnoted);
        unnoted.clear();
        late.forEach(this::note);
        letGo();
        return unnoted.isEmpty();
    }
}
