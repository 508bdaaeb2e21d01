package nl.goedgesprek.agenda;

/** Something happened to an appointment. Whoever observes it in the same transaction can owe something for it. */
public record AppointmentChanged(long appointmentId, Change change) {}
