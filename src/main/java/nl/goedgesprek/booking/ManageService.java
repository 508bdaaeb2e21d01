package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Holder;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.StaleAppointmentException;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import org.jspecify.annotations.Nullable;

/**
 * What who comes back with a code may do with his appointment, until the deadline of its kind. A code that opens nothing
 * is an {@link UnknownCodeException}, and so is an assistant's where only the visitor himself may act.
 */
@Stateless
@Allowed(Circle.VISITORS)
public class ManageService {

    private static final int LONGEST_REASON = 1000;

    /** How many links for an assistant stay good: enough for who changes, and for who lost one. */
    private static final int ASSISTANTS = 3;

    /** How often in 24 hours he can say how to go on: each time is kept for good in the log of what happened. */
    private static final int FOLLOW_UPS = 10;

    @Inject
    private AppointmentService appointments;

    @Inject
    private IntakeService intake;

    @Inject
    private MoveShare moves;

    @Inject
    private Clock clock;

    /** What a code opens. Looking changes nothing. */
    public Optional<Access> open(SecretCode code) {
        return appointments.open(code);
    }

    /** Whether what the code with this hash opens waits for the coach's word, and its moment is not past. */
    public boolean isWaiting(String codeHash) {
        return appointments
                .opened(codeHash)
                .filter(appointment -> appointment.getStatus().isWaitingForCoach())
                .filter(appointment -> appointment.isAheadAt(clock.instant()))
                .isPresent();
    }

    /**
     * Chooses another moment; an assistant may, too.
     *
     * @throws TooLateException after the deadline
     * @throws ShareUsedUpException when visitors moved it as often in a day as may be; nothing changes
     * @throws SlotRefusedException when the moment is not free; nothing changes
     * @throws nl.goedgesprek.agenda.AppointmentOverException when it was cancelled or declined
     */
    public Appointment move(SecretCode code, Instant start) {
        return appointments.move(movable(code, start).getId(), start);
    }

    /**
     * The same of the appointment as he saw it.
     *
     * @param seen the version of it that he saw when he chose
     * @throws StaleAppointmentException when it was changed since; nothing is overwritten
     */
    public Appointment move(SecretCode code, Instant start, int seen) {
        return appointments.move(movable(code, start).getId(), start, seen);
    }

    private Appointment movable(SecretCode code, Instant start) {
        Appointment appointment = locked(open(code));
        if (!appointment.getStatus().isOver()) {
            refuseIfTooLate(appointment);
            if (!appointment.time().start().equals(start)) {
                moves.refuseIfUsedUp(appointment);
            }
        }
        return appointment;
    }

    /**
     * Cancels; again changes nothing.
     *
     * @param reason what he says about it, or nothing
     * @throws TooLateException after the deadline
     * @throws ViolationException when the reason is too long
     */
    public Appointment cancel(SecretCode code, @Nullable String reason) {
        Violation tooLong = Typed.tooLong("reason", reason, LONGEST_REASON).orElse(null);
        if (tooLong != null) {
            throw new ViolationException(List.of(tooLong));
        }
        Appointment appointment = locked(visitors(code));
        if (!appointment.getStatus().isOver()) {
            refuseIfTooLate(appointment);
        }
        return appointments.cancel(appointment.getId(), Typed.orNull(reason));
    }

    /**
     * Says yes to the moment that the coach proposed, as long as it is not past; an assistant may, too.
     *
     * @param shown the moment that he was shown; when the coach proposes another by now, nothing happens
     */
    public Appointment agree(SecretCode code, Instant shown) {
        Appointment appointment = locked(open(code));
        if (!appointment.time().start().equals(shown)) {
            return appointment;
        }
        if (clock.instant().isAfter(shown)) {
            throw new TooLateException();
        }
        return appointments.agreeToProposal(appointment.getId());
    }

    /**
     * Whether the questions beforehand can be answered with a code, and what was answered before be seen. Not when that was
     * written with another one and somebody at the desk changed where codes are mailed to: he could read with him.
     */
    public boolean opensAnswers(SecretCode code) {
        return visitors(code)
                .map(Access::appointment)
                .filter(appointment ->
                        opensAnswersByMail(appointment) || intake.isWrittenWith(appointment.getId(), code))
                .isPresent();
    }

    /**
     * Whether answers are still taken with a code: until the conversation begins. Who has shown who he is corrects what he
     * answered for as long as that is kept.
     */
    public boolean takesAnswers(SecretCode code) {
        Instant now = clock.instant();
        return visitors(code)
                        .filter(access -> access.appointment().isAheadAt(now)
                                || (access.isPersonsAt(now)
                                        && intake.isAnswered(
                                                access.appointment().getId())))
                        .isPresent()
                && opensAnswers(code);
    }

    /**
     * The same with a code that is mailed from now on: when one would not open them, no mail asks for answers, for who opens
     * it could give none.
     */
    @Allowed(Circle.SERVICES)
    public boolean opensAnswersByMail(Appointment appointment) {
        return !appointment.person().isAddressChanged() || !intake.isAnswered(appointment.getId());
    }

    /** What was answered before; nothing for a code with which it cannot be seen. */
    public Optional<IntakeResponse> response(SecretCode code) {
        return opensAnswers(code)
                ? visitors(code)
                        .map(Access::appointment)
                        .map(Appointment::getId)
                        .flatMap(intake::response)
                : Optional.empty();
    }

    /**
     * Keeps what he answers to the questions beforehand, as far as it can be an answer, {@link #takesAnswers as long as that is
     * taken}.
     *
     * @throws TooLateException when it has begun or was called off, and he has not shown who he is
     * @throws UnknownCodeException when the code does not open the answers
     */
    public void answer(SecretCode code, QuestionnaireVersion version, Answers answers) {
        Appointment appointment = locked(visitors(code));
        if (!opensAnswers(code)) {
            throw new UnknownCodeException();
        }
        if (!takesAnswers(code)) {
            throw new TooLateException();
        }
        intake.revise(appointment.getId(), version, answers, code);
    }

    /**
     * Says how to go on after the conversation, for {@link Appointment#FOLLOWED_UP_WITHIN} after it.
     *
     * @throws TooLateException after that
     * @throws ShareUsedUpException when he said otherwise as often in a day as may be; what he said last holds
     * @throws nl.goedgesprek.agenda.AppointmentOverException when it has not taken place
     */
    public Appointment followUp(SecretCode code, FollowUp answer) {
        Appointment appointment = locked(visitors(code));
        Instant now = clock.instant();
        if (!appointment.takesFollowUpAt(now)) {
            throw new TooLateException();
        }
        if (appointment.followUp().filter(answer::equals).isEmpty()) {
            ShareUsedUpException.refuseIfUsedUp(
                    appointments.followUps(appointment, now.minus(ShareUsedUpException.DAY)), FOLLOW_UPS, now);
        }
        return appointments.followUp(appointment.getId(), answer);
    }

    /**
     * Makes a code with which an assistant can choose and move the moment, and tells it, once. The ones that were made before
     * the last two open nothing any more.
     */
    public SecretCode giveToAssistant(SecretCode code) {
        Appointment appointment = locked(visitors(code));
        return appointments.giveCode(appointment.getId(), Holder.ASSISTANT, ASSISTANTS);
    }

    private Optional<Access> visitors(SecretCode code) {
        return open(code).filter(access -> !access.isAssistant());
    }

    /** Of what was erased meanwhile the code opens nothing any more. */
    private Appointment locked(Optional<Access> access) {
        Appointment locked = appointments.lock(
                access.orElseThrow(UnknownCodeException::new).appointment().getId());
        if (locked.isErased()) {
            throw new UnknownCodeException();
        }
        return locked;
    }

    private void refuseIfTooLate(Appointment appointment) {
        if (!appointment.isChangeableAt(clock.instant())) {
            throw new TooLateException();
        }
    }
}
