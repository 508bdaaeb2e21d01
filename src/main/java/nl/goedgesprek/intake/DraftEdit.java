package nl.goedgesprek.intake;

/**
 * In which window a draft is edited, so that one never undoes what another wrote.
 *
 * @param window a name that no other window has
 * @param seen how often the draft had been saved when the window showed it
 */
public record DraftEdit(String window, int seen) {}
