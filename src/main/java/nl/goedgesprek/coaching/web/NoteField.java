package nl.goedgesprek.coaching.web;

/**
 * The note of one level as the page shows it.
 *
 * @param hint who gets to read it
 * @param seen the version of the note on which the text is founded
 * @param saved when it was kept last, in words; empty when it never was
 * @param clash whether somebody wrote there meanwhile, so that two texts wait for the coach's choice
 * @param theirs what he wrote, in that case
 * @param error what is wrong with the text; empty when nothing is
 */
public record NoteField(
        String level,
        String title,
        String hint,
        String text,
        int seen,
        String saved,
        boolean clash,
        String theirs,
        String error) {}
