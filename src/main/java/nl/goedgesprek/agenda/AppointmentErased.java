package nl.goedgesprek.agenda;

/** An appointment was erased; told in the same transaction, so that what others keep about it goes with it. */
public record AppointmentErased(long appointmentId) {}
