package nl.goedgesprek.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Placeholder;
import nl.goedgesprek.practice.PublicText;
import nl.goedgesprek.practice.PublicTexts;
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
        String subject = say(wording, "subject");
        List<Block> blocks = new ArrayList<>();
        blocks.add(head.masthead());
        blocks.add(new Block.Heading(say(wording, "heading")));
        blocks.addAll(paragraphs(say(wording, "lead")));
        blocks.addAll(middle(wording));
        blocks.addAll(end(wording));
        MailAddress to = new MailAddress(
                appointment.person().getName(), appointment.person().getEmail());
        return new Letter(
                to,
                head.coach(),
                language(),
                subject,
                blocks,
                head.stationery().paper(),
                CalendarParts.forVisitor(kind, appointment, head));
    }

    private int delayMinutes() {
        return appointment.arrival().delayMinutes();
    }

    private List<Block> middle(VisitorWording wording) {
        return switch (wording) {
            case BOOKED, ACCEPTED, MOVED, REMINDER -> joined(facts(), after(wording), next(), manage(), beforehand());
            case REQUESTED, MOVED_REQUESTED -> joined(facts(), after(wording), manage(), beforehand());
            case DELAYED, ON_TIME -> joined(facts(), after(wording));
            case SUGGESTED -> joined(facts(), after(wording), List.of(page("mail.visitor.button.suggestion")));
            case PROPOSED -> joined(quote(), facts(), after(wording), List.of(page("mail.visitor.button.proposal")));
            case DECLINED, CANCELLED -> joined(quoteOf(wording), facts(), after(wording), List.of(again()));
            case INTAKE -> joined(List.of(intakeButton()), facts(), after(wording));
            case AFTERWARDS -> joined(after(wording), List.of(page("mail.visitor.button.answer")));
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
        return paragraphs(say("appointment.next." + appointment.type().getVenue()));
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
                ? joined(
                        paragraphs(say("mail.visitor.beforehand")),
                        List.of(new Block.Link(text("mail.visitor.button.intake"), intakeUrl())))
                : List.of();
    }

    private List<Block> after(VisitorWording wording) {
        return paragraphs(say(wording, wording.after()));
    }

    private Block again() {
        return new Block.Button(text("mail.visitor.button.again"), head.base().of("/"));
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
        return joined(
                paragraphs(say(wording.isSoon() ? "mail.visitor.soon" : "mail.visitor.warmly")),
                List.of(
                        new Block.Small(
                                text("mail.visitor.footer", practice, meeting().coach())),
                        new Block.Small(text("mail.visitor.privacy", head.base().of("/privacy")))));
    }

    @SafeVarargs
    private static List<Block> joined(List<Block>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private String say(VisitorWording wording, String part) {
        return say("mail.visitor." + wording + '.' + part);
    }

    /** In the coach's own words if he has any. */
    private String say(String key) {
        PublicText said = PublicTexts.find(key).orElseThrow(() -> new IllegalArgumentException(key));
        return head.stationery().words().say(said, language(), values());
    }

    private Map<Placeholder, Object> values() {
        return Map.of(
                Placeholder.NAME, meeting().visitor(),
                Placeholder.COACH, meeting().coach(),
                Placeholder.CONVERSATION, meeting().title(),
                Placeholder.DATE, when().moment(),
                Placeholder.MINUTES, delayMinutes(),
                Placeholder.TIME, when().timeAfter(delayMinutes()));
    }

    /** None for an empty text. */
    private static List<Block> paragraphs(String text) {
        return Stream.of(text.split("\n\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .<Block>map(Block.Paragraph::new)
                .toList();
    }

    @Override
    public Language language() {
        return appointment.person().language();
    }
}
