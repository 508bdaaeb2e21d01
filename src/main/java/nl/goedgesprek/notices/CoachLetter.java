package nl.goedgesprek.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.scheduling.Venue;

/** What the coach is told of an appointment, in the first language of the practice. */
record CoachLetter(Letterhead head, Appointment appointment) implements AppointmentLetter {

    /** @throws IllegalArgumentException when the coach hears nothing of this kind */
    Letter write(NoticeKind kind) {
        Block lead = new Block.Paragraph(lead(kind));
        List<Block> blocks = new ArrayList<>();
        blocks.add(head.masthead());
        blocks.add(new Block.Heading(say(kind, "heading")));
        blocks.add(lead);
        if (kind == NoticeKind.MOVED && waitsForCoach()) {
            blocks.add(new Block.Paragraph(text("mail.coach.waits")));
        }
        blocks.add(facts());
        way().ifPresent(blocks::add);
        blocks.add(button());
        return new Letter(
                head.coach(),
                head.coach(),
                language(),
                subject(kind),
                blocks,
                head.stationery().paper(),
                CalendarParts.forCoach(kind, appointment, head));
    }

    private String subject(NoticeKind kind) {
        return say(kind, "subject", meeting().visitor(), meeting().venue(), when().brief());
    }

    private String lead(NoticeKind kind) {
        return switch (kind) {
            case BOOKED, REQUESTED, SUGGESTED, ACCEPTED, PROPOSED, DECLINED, MOVED, CANCELLED ->
                say(kind, "lead", meeting().visitor());
            case UNANSWERED -> say(kind, "lead", meeting().visitor(), when().date(appointment.arrangedAt()));
            case FOLLOWED_UP -> say(kind, answer(), meeting().visitor(), erased());
            case DELAYED, REMINDER, INTAKE, AFTERWARDS, MORNING, PASSWORD, ADDRESS, ADDRESS_ASKED, RIGHTS, FAREWELL ->
                throw new IllegalArgumentException(kind + " is no letter to the coach about an appointment");
        };
    }

    private String answer() {
        return appointment
                .followUp()
                .map(FollowUp::name)
                .orElseThrow(() -> new IllegalArgumentException("no answer was given"));
    }

    /** When what is kept of somebody goes who wants no more. */
    private String erased() {
        return new SpokenTime(language())
                .date(head.practice().erasureDay(appointment.followedUpAt().orElse(head.now())));
    }

    private Block facts() {
        String where = meeting().place().orElse(text("mail.coach.remote"));
        return new Block.Facts(List.of(
                new Block.Fact(text("mail.coach.who"), meeting().who()),
                new Block.Fact(
                        text("mail.when"),
                        when().lines(text("mail.when.theirs", meeting().visitor()))),
                new Block.Fact(text("mail.what"), List.of(meeting().title())),
                new Block.Fact(text("mail.where"), List.of(where))));
    }

    /** The way there, as long as it may still be driven. */
    private Optional<Block> way() {
        boolean toCome =
                !appointment.getStatus().isOver() && appointment.time().end().isAfter(head.now());
        return meeting()
                .directionsTo(Venue.AT_CLIENT)
                .filter(way -> toCome)
                .map(way -> new Block.Link(text("mail.coach.directions"), way));
    }

    private Block button() {
        return waitsForCoach()
                ? new Block.Button(
                        text("mail.coach.button.requests"), head.base().of("/admin/aanvragen"))
                : new Block.Button(
                        text("mail.coach.button.appointment"),
                        head.base().of("/admin/afspraak?id=" + appointment.getId()));
    }

    private boolean waitsForCoach() {
        return appointment.getStatus().isWaitingForCoach();
    }

    private String say(NoticeKind kind, String part, Object... values) {
        return text("mail.coach." + kind + '.' + part, values);
    }

    @Override
    public Language language() {
        return head.coachsLanguage();
    }
}
