package nl.goedgesprek.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.Venue;

/**
 * What a visitor is told of his appointment, in his own language. Its links open a page and change nothing.
 *
 * @param code opens his page
 * @param questionsOpen whether he can still write something beforehand
 */
record VisitorLetter(Letterhead head, Appointment appointment, String code, boolean questionsOpen)
        implements AppointmentLetter {

    /** @throws IllegalArgumentException when a visitor hears nothing of this kind */
    Letter write(NoticeKind kind) {
        VisitorWording wording = VisitorWording.of(kind, appointment);
        String subject = say(wording, "subject", meeting().coach(), meeting().title(), when().moment(), delayMinutes());
        List<Block> blocks = new ArrayList<>();
        blocks.add(head.masthead());
        blocks.add(new Block.Heading(say(wording, "heading")));
        blocks.add(new Block.Paragraph(
                say(wording, "lead", meeting().visitor(), delayMinutes(), when().timeAfter(delayMinutes()))));
        blocks.addAll(middle(wording));
        blocks.addAll(end(wording));
        MailAddress to = new MailAddress(
                appointment.person().getName(), appointment.person().getEmail());
        return new Letter(
                to, head.coach(), language(), subject, blocks, CalendarParts.forVisitor(kind, appointment, head));
    }

    private int delayMinutes() {
        return appointment.arrival().delayMinutes();
    }

    private List<Block> middle(VisitorWording wording) {
        return switch (wording) {
            case BOOKED, ACCEPTED, MOVED, REMINDER -> joined(facts(), next(), manage(), beforehand());
            case REQUESTED, MOVED_REQUESTED -> joined(facts(), manage(), beforehand());
            case DELAYED, ON_TIME -> facts();
            case SUGGESTED -> joined(facts(), List.of(page("mail.visitor.button.suggestion")));
            case PROPOSED -> joined(quote(), facts(), answer(wording, "mail.visitor.button.proposal"));
            case DECLINED, CANCELLED -> joined(quoteOf(wording), facts(), again(wording));
            case INTAKE -> joined(List.of(intakeButton()), facts());
            case AFTERWARDS -> answer(wording, "mail.visitor.button.answer");
        };
    }

    private List<Block> facts() {
        String where = meeting().place().orElse(text("appointment.remote"));
        Block facts = new Block.Facts(List.of(
                new Block.Fact(text("mail.when"), when().lines(text("mail.when.yours"))),
                new Block.Fact(text("mail.what"), List.of(meeting().title())),
                new Block.Fact(text("mail.where"), List.of(where))));
        return joined(
                List.of(facts),
                meeting().directionsTo(Venue.AT_PRACTICE).stream()
                        .<Block>map(way -> new Block.Link(text("mail.visitor.directions"), way))
                        .toList());
    }

    private List<Block> next() {
        return List.of(new Block.Paragraph(
                text("appointment.next." + appointment.type().getVenue())));
    }

    private List<Block> manage() {
        boolean changeable = appointment.isChangeableAt(head.now());
        return List.of(
                page(changeable ? "mail.visitor.button.change" : "mail.visitor.button.look"),
                new Block.Paragraph(
                        changeable ? text("mail.visitor.until", when().deadline()) : text("mail.visitor.tooLate")));
    }

    private List<Block> beforehand() {
        return questionsOpen
                ? List.of(
                        new Block.Paragraph(text("mail.visitor.beforehand")),
                        new Block.Link(text("mail.visitor.button.intake"), intakeUrl()))
                : List.of();
    }

    private List<Block> answer(VisitorWording wording, String label) {
        return List.of(new Block.Paragraph(say(wording, "choice")), page(label));
    }

    private List<Block> again(VisitorWording wording) {
        return List.of(
                new Block.Paragraph(say(wording, "again")),
                new Block.Button(text("mail.visitor.button.again"), head.base().of("/")));
    }

    private List<Block> quoteOf(VisitorWording wording) {
        return wording == VisitorWording.DECLINED ? quote() : List.of();
    }

    private List<Block> quote() {
        return meeting().coachWords().stream().<Block>map(Block.Quote::new).toList();
    }

    private Block page(String label) {
        return new Block.Button(text(label), head.base().of("/afspraak/" + code));
    }

    private Block intakeButton() {
        return new Block.Button(text("mail.visitor.button.intake"), intakeUrl());
    }

    private String intakeUrl() {
        return head.base().of("/afspraak/" + code + "/vooraf");
    }

    private List<Block> end(VisitorWording wording) {
        String practice = Clean.value(head.practice().getName());
        return List.of(
                new Block.Paragraph(text(
                        wording.isSoon() ? "mail.visitor.soon" : "mail.visitor.warmly",
                        meeting().coach())),
                new Block.Small(text("mail.visitor.footer", practice, meeting().coach())),
                new Block.Small(text("mail.visitor.privacy", head.base().of("/privacy"))));
    }

    @SafeVarargs
    private static List<Block> joined(List<Block>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private String say(VisitorWording wording, String part, Object... values) {
        return text("mail.visitor." + wording + '.' + part, values);
    }

    @Override
    public Language language() {
        return appointment.person().language();
    }
}
