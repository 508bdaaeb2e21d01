package nl.goedgesprek.agenda;

import java.time.Duration;
import java.time.Instant;

/**
 * An appointment that somebody opened with a code.
 *
 * @param holder whose code it was
 * @param given when he got it
 */
public record Access(Appointment appointment, Holder holder, Instant given) {

    /** How long a code shows that whoever has it is the person himself. */
    public static final Duration STAYS_OPEN = Duration.ofDays(1);

    public boolean isAssistant() {
        return holder == Holder.ASSISTANT;
    }

    /**
     * Whether a mail to where he is reached can show that he is the person himself. Not when that address was changed at the
     * desk: whoever can change it would read with him.
     */
    public boolean isProvable() {
        return !isAssistant() && !appointment.person().isAddressChanged();
    }

    /**
     * Whether it shows that he is the person himself, of whom all may be shown and erased: with a code that was mailed to
     * him for that, no longer ago than {@link #STAYS_OPEN}, and since the coach last found that somebody else is him too.
     * Any other code may have gone on with a mail that was passed on.
     */
    public boolean isPersonsAt(Instant now) {
        return holder == Holder.SELF
                && isProvable()
                && now.isBefore(given.plus(STAYS_OPEN))
                && appointment.person().joinedAt().filter(given::isBefore).isEmpty();
    }
}
