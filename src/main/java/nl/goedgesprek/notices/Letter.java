package nl.goedgesprek.notices;

import java.util.List;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail before it is one: to whom, and what it says.
 *
 * @param replyTo who reads the answer
 * @param subject of one line
 * @param paper on which its HTML is written
 * @param enclosure for the reader's calendar or to keep, or none
 */
record Letter(
        MailAddress to,
        MailAddress replyTo,
        Language language,
        String subject,
        List<Block> blocks,
        LetterPaper paper,
        @Nullable Enclosure enclosure) {

    private static final int LONGEST_SUBJECT = 250;

    Letter {
        subject = Clean.shortened(Clean.line(subject), LONGEST_SUBJECT);
        blocks = List.copyOf(blocks);
    }

    /** As plain text, in lines of at most {@link PlainText#WIDTH} characters that end with a line feed. */
    String plain() {
        return PlainText.of(blocks);
    }

    /** As a page of HTML that needs nothing from elsewhere; the practice's mark lies in the mail beside it. */
    String html() {
        return HtmlText.of(this, LetterPaper.ENCLOSED_MARK);
    }

    /** The same with the mark in it, to look at where there is no mail. */
    String htmlAlone() {
        return HtmlText.of(this, paper.markInline());
    }
}
