package nl.goedgesprek.agenda;

/**
 * An appointment that somebody opened with a code.
 *
 * @param holder whose code it was
 */
public record Access(Appointment appointment, Holder holder) {

    public boolean isAssistant() {
        return holder == Holder.ASSISTANT;
    }
}
