package nl.goedgesprek.notices;

import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.access.AskedAddress;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;

/**
 * What both mailboxes of a coach get who wants to log in with another address.
 *
 * @param asked both addresses
 * @param code opens the page on which the new one is confirmed; no part of what the old one gets
 */
record AddressLetter(Letterhead head, AskedAddress asked, String code) {

    /** The link, to where he wants his mail from now on. */
    Letter toNew() {
        return letter(
                "mail.address",
                asked.after(),
                List.of(
                        new Block.Button(
                                text("mail.address.button"), head.base().of("/admin/address?token=" + code)),
                        new Block.Paragraph(text("mail.address.until")),
                        new Block.Small(text("mail.address.notYou"))));
    }

    /** To where he got his mail before, so that nobody moves it away unseen. */
    Letter toOld() {
        return letter(
                "mail.addressAsked",
                asked.before(),
                List.of(
                        new Block.Paragraph(text("mail.addressAsked.notYou")),
                        new Block.Button(
                                text("mail.addressAsked.button"), head.base().of("/admin/instellingen/inloggen"))));
    }

    private Letter letter(String key, String email, List<Block> end) {
        List<Block> blocks = new ArrayList<>(List.of(
                head.masthead(),
                new Block.Heading(text(key + ".heading")),
                new Block.Paragraph(text(key + ".lead", Clean.value(asked.after())))));
        blocks.addAll(end);
        return new Letter(
                new MailAddress(head.coach().name(), email),
                head.coach(),
                language(),
                text(key + ".subject"),
                blocks,
                head.stationery().paper(),
                null);
    }

    private String text(String key, Object... values) {
        return Texts.text(language(), key, values);
    }

    private Language language() {
        return head.coachsLanguage();
    }
}
