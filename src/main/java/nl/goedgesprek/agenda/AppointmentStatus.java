package nl.goedgesprek.agenda;

/** How far an appointment is. Both occupy their time. */
public enum AppointmentStatus {
    /** It will take place. */
    CONFIRMED,
    /** It waits for the coach's word. */
    REQUESTED
}
