package nl.goedgesprek.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.access.PasswordResetService;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.Holder;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;

/**
 * The database's part in sending, one transaction each: claim what is due, write what it says, note what became of it.
 * Between these nothing is locked, and mail servers are spoken to.
 */
@Stateless
@Allowed(Circle.SERVICES)
public class SendingService {

    /** How long a claim lasts unless it is prolonged. */
    public static final Duration CLAIM = Duration.ofSeconds(60);

    private static final String MASK = "…";
    private static final Logger LOGGER = Logger.getLogger(SendingService.class.getName());

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private NoticeRepository repository;

    @Inject
    private Present present;

    @Inject
    private Fiction fiction;

    @Inject
    private LetterWriter writer;

    @Inject
    private OutgoingMail mail;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PracticeService practice;

    @Inject
    private AccountService accounts;

    @Inject
    private PasswordResetService resets;

    @Inject
    private AddressService addresses;

    @Inject
    private Clock clock;

    /** Claims what is due, and what somebody else let go, the oldest first; what another claims meanwhile is his. */
    public List<Long> claim(String claimant, int most) {
        Instant now = clock.instant();
        return repository.due(now, most).stream()
                .filter(id -> repository.claim(id, claimant, now.plus(CLAIM), now))
                .toList();
    }

    /** Prolongs claims, those that are still the claimant's. */
    public void prolong(Collection<Long> ids, String claimant) {
        repository.renew(ids, claimant, clock.instant().plus(CLAIM));
    }

    /**
     * Writes a claimed mail, on a claim that begins anew. The code in its links is a fresh one, and good before the mail
     * is sent.
     *
     * @return empty when it is not to be sent, or no longer by this claimant
     */
    public Optional<Written> write(long id, String claimant) {
        // First of all, as who erases or joins somebody: what is known of him afterwards is what is mailed.
        repository.appointmentOf(id).ifPresent(appointments::lock);
        Optional<Notice> called = repository
                .notice(id)
                .filter(notice -> notice.isClaimedBy(claimant))
                .filter(present::calls);
        called.filter(fiction::isAddressed).ifPresent(Notice::withhold);
        return called.filter(notice -> !fiction.isAddressed(notice)).map(this::write);
    }

    private Written write(Notice notice) {
        notice.prolong(clock.instant().plus(CLAIM));
        MailAddress from = sender(notice);
        Letter letter = writer.write(topic(notice), from, code(notice));
        return new Written(letter, from, notice.messageId(mail.host()));
    }

    /**
     * What it would say now. The code in its links is a mask.
     *
     * @return empty when that is not for who sits at the desk: another coach's, or what somebody answered, for an assistant
     */
    @Allowed(Circle.DESK)
    public Optional<Preview> preview(long id) {
        return repository
                .notice(id)
                .filter(known -> !currentCoach.isKeptFrom(known.coach()))
                .filter(known -> known.kind() != NoticeKind.FOLLOWED_UP || Acting.isOf(Circle.COACHES))
                .map(this::preview);
    }

    private Preview preview(Notice notice) {
        Letter letter = writer.write(topic(notice), sender(notice), MASK);
        return new Preview(
                letter.to().email(),
                letter.subject(),
                letter.htmlAlone(),
                letter.plain(),
                present.callsWhenAskedFor(notice));
    }

    /** Where no sender is set that is the coach himself, and the owner of the practice for who is let in no more. */
    private MailAddress sender(Notice notice) {
        String coach = accounts.emailOf(notice.coach().getId())
                .or(accounts::emailOfOwner)
                .orElse(null);
        return mail.sender(practice.practice().getName(), coach);
    }

    private static Topic topic(Notice notice) {
        return new Topic(
                notice.kind(),
                notice.addressee(),
                notice.coach(),
                notice.appointment().orElse(null),
                notice.date().orElse(null));
    }

    private String code(Notice notice) {
        if (notice.kind() == NoticeKind.PASSWORD) {
            return resets.open(notice.coach().getId()).value();
        }
        if (notice.kind() == NoticeKind.ADDRESS) {
            return addresses.open(notice.coach().getId()).value();
        }
        if (notice.addressee() == Addressee.COACH || notice.kind() == NoticeKind.FAREWELL) {
            return "";
        }
        Holder holder = notice.kind() == NoticeKind.RIGHTS ? Holder.SELF : Holder.VISITOR;
        return notice.appointment()
                .map(appointment -> appointments.giveCode(appointment.getId(), holder))
                .map(SecretCode::value)
                .orElse("");
    }

    /** Notes what became of a mail, if the claim on it still holds. */
    public void note(Outcome outcome, String claimant) {
        Optional<Notice> claimed = repository.notice(outcome.noticeId()).filter(notice -> notice.isClaimedBy(claimant));
        claimed.ifPresentOrElse(
                outcome::noteOn,
                () -> LOGGER.log(Level.WARNING, "The claim on mail {0} ran out before {1} was noted", new Object[] {
                    outcome.noticeId(), outcome.result()
                }));
    }
}
