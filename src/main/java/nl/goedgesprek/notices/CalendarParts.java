package nl.goedgesprek.notices;

import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.calendars.Invitation;
import nl.goedgesprek.calendars.Parties;
import org.jspecify.annotations.Nullable;

/** Tells which letters touch a calendar: those of a change, to an appointment that calendars ever heard of. */
final class CalendarParts {

    private static final String INVITE = "invite.ics";

    private CalendarParts() {}

    /** Enters it in the visitor's calendar, changes it there, or takes it out. */
    static @Nullable CalendarPart forVisitor(NoticeKind kind, Appointment appointment, Letterhead head) {
        if (!touches(kind, appointment)) {
            return null;
        }
        Invitation invitation = Invitation.of(appointment, head.practice());
        Parties parties = parties(appointment, head.from());
        return appointment.getStatus().isOver()
                ? new CalendarPart(CalendarPart.Method.CANCEL, INVITE, invitation.cancelled(head.now(), parties))
                : new CalendarPart(CalendarPart.Method.REQUEST, INVITE, invitation.requested(head.now(), parties));
    }

    /** A copy for the coach: nobody invites himself. */
    static @Nullable CalendarPart forCoach(NoticeKind kind, Appointment appointment, Letterhead head) {
        if (!touches(kind, appointment)) {
            return null;
        }
        Invitation copy = Invitation.forCoach(appointment, head.practice());
        return new CalendarPart(CalendarPart.Method.PUBLISH, Invitation.FILE_NAME, copy.published(head.now()));
    }

    private static boolean touches(NoticeKind kind, Appointment appointment) {
        return switch (kind) {
            case BOOKED, REQUESTED, ACCEPTED, PROPOSED, DECLINED, MOVED, CANCELLED -> appointment.isInCalendars();
            case SUGGESTED,
                    DELAYED,
                    FOLLOWED_UP,
                    REMINDER,
                    INTAKE,
                    AFTERWARDS,
                    UNANSWERED,
                    MORNING,
                    PASSWORD,
                    ADDRESS,
                    ADDRESS_ASKED,
                    RIGHTS,
                    FAREWELL -> false;
        };
    }

    private static Parties parties(Appointment appointment, MailAddress from) {
        MailAddress visitor = new MailAddress(
                appointment.person().getName(), appointment.person().getEmail());
        return new Parties(from.name(), from.email(), visitor.name(), visitor.email());
    }
}
