package nl.goedgesprek.notices;

import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;

/**
 * What somebody, and his coach, is told of what is kept about him: the link with which he shows who he is, and that he is
 * forgotten. Always in our words: what the law asks to be told, no coach leaves out.
 *
 * @param appointment by which he is known
 * @param code opens all that is kept about him
 */
record RightsLetter(Letterhead head, Appointment appointment, String code) {

    /** For himself: the link, that works for a day. */
    Letter link() {
        return toHim(
                NoticeKind.RIGHTS,
                List.of(new Block.Button(
                        text(his(), NoticeKind.RIGHTS, "button"), head.base().of("/afspraak/" + code + "/gegevens"))));
    }

    /** For himself: the last that he hears. */
    Letter farewell() {
        return toHim(NoticeKind.FAREWELL, List.of());
    }

    private Letter toHim(NoticeKind kind, List<Block> middle) {
        Person person = appointment.person();
        List<Block> blocks = new ArrayList<>(List.of(
                head.masthead(),
                new Block.Heading(text(his(), kind, "heading")),
                new Block.Paragraph(text(his(), kind, "lead", Clean.value(person.getName())))));
        blocks.addAll(middle);
        blocks.add(new Block.Paragraph(text(his(), kind, "after")));
        blocks.add(new Block.Small(text(his(), kind, "notYou")));
        blocks.add(new Block.Small(
                Texts.text(his(), "mail.visitor.privacy", head.base().of("/privacy"))));
        MailAddress to = new MailAddress(person.getName(), person.getEmail());
        return letter(to, his(), text(his(), kind, "subject"), blocks);
    }

    /** For the coach: who goes, so that he takes away what he keeps elsewhere. */
    Letter toCoach() {
        Language language = head.coachsLanguage();
        String name = Clean.value(appointment.person().getName());
        return letter(
                head.coach(),
                language,
                Texts.text(language, "mail.coach.FAREWELL.subject", name),
                List.of(
                        head.masthead(),
                        new Block.Heading(Texts.text(language, "mail.coach.FAREWELL.heading")),
                        new Block.Paragraph(Texts.text(language, "mail.coach.FAREWELL.lead", name)),
                        new Block.Paragraph(Texts.text(language, "forget.coach.outside")),
                        new Block.Button(
                                Texts.text(language, "terms.title"), head.base().of("/admin/instellingen/bewaren"))));
    }

    private Letter letter(MailAddress to, Language language, String subject, List<Block> blocks) {
        return new Letter(
                to, head.coach(), language, subject, blocks, head.stationery().paper(), null);
    }

    private static String text(Language language, NoticeKind kind, String part, Object... values) {
        return Texts.text(language, "mail.own." + kind + '.' + part, values);
    }

    private Language his() {
        return appointment.person().language();
    }
}
