package nl.goedgesprek.coaching.web;

/**
 * The note of one level as the page shows it.
 *
 * @param hint who gets to read it
 * @param seen the version of the note on which the text is founded
 * @param saved when it was kept last, in words; empty when it never was
 * @param theirs what somebody wrote there meanwhile; empty unless the text was refused because of that
 * @param error what is wrong with the text; empty when nothing is
 */
public record NoteField(
        String level, String title, String hint, String text, int seen, String saved, String theirs, String error) {

    /** Whether two texts wait for the coach's choice. */
    public boolean isClash() {
        return !theirs.isEmpty();
    }
}
