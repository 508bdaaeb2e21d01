package nl.goedgesprek.agenda;

import nl.goedgesprek.scheduling.Refusal;

/** Somebody wanted a moment that is not free. Told at once, whatever becomes of the transaction. */
public record SlotRefused(Refusal refusal) {}
