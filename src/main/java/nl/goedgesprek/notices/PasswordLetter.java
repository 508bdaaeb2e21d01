package nl.goedgesprek.notices;

import java.util.List;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;

/**
 * The link with which a coach chooses another password.
 *
 * @param code opens the page
 */
record PasswordLetter(Letterhead head, String code) {

    Letter write() {
        return new Letter(
                head.coach(),
                head.coach(),
                language(),
                text("mail.password.subject"),
                List.of(
                        head.masthead(),
                        new Block.Heading(text("mail.password.heading")),
                        new Block.Paragraph(text("mail.password.lead")),
                        new Block.Button(
                                text("mail.password.button"), head.base().of("/admin/reset?token=" + code)),
                        new Block.Paragraph(text("mail.password.until")),
                        new Block.Small(text("mail.password.notYou"))),
                head.stationery().paper(),
                null);
    }

    private String text(String key) {
        return Texts.text(language(), key);
    }

    private Language language() {
        return head.coachsLanguage();
    }
}
