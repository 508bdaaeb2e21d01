package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.agenda.AppointmentOverException;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.StaleAppointmentException;

/** Does with the asked appointment what the coach says yes to, and tells him when it could not be. */
@Dependent
class Attempt {

    @Inject
    private AskedAppointment asked;

    @Inject
    private Wording wording;

    /**
     * Does it; after a refusal the appointment is read again, for somebody changed it meanwhile.
     *
     * @return why it was not done, in words; empty when it was
     */
    Optional<String> refusal(Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (StaleAppointmentException stale) {
            asked.readAgain();
            return Optional.of(asked.changed());
        } catch (AppointmentOverException over) {
            asked.readAgain();
            return Optional.of(wording.text("requests.over." + over.status()));
        } catch (SlotRefusedException taken) {
            asked.readAgain();
            return Optional.of(wording.text("requests.taken"));
        }
    }
}
