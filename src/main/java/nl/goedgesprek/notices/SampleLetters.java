package nl.goedgesprek.notices;

import static nl.goedgesprek.agenda.AppointmentStatus.CANCELLED;
import static nl.goedgesprek.agenda.AppointmentStatus.CONFIRMED;
import static nl.goedgesprek.agenda.AppointmentStatus.DECLINED;
import static nl.goedgesprek.agenda.AppointmentStatus.PROPOSED;
import static nl.goedgesprek.agenda.AppointmentStatus.REQUESTED;
import static nl.goedgesprek.agenda.AppointmentStatus.SUGGESTED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.FictionalAppointment;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Words;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;

/** Mails to a visitor who does not exist, so that the coach sees how his words arrive before anybody gets them. */
@Stateless
@Allowed(Circle.OWNER)
public class SampleLetters {

    private static final int DELAY_MINUTES = 20;
    private static final Period AHEAD = Period.ofWeeks(2);
    private static final LocalTime AT = LocalTime.of(10, 0);
    private static final String MASK = "…";
    private static final String NOBODY = "noor@example.com";
    private static final MailAddress SENDER = new MailAddress("", NOBODY);

    @Inject
    private Letterheads letterheads;

    /**
     * A mail as it would arrive if these were the words. Its links lead nowhere.
     *
     * @param wording by its name, such as {@code BOOKED}
     * @param type about which it is
     * @throws IllegalArgumentException when there is no such mail
     */
    public Preview write(String wording, MeetingType type, Language language, Words words) {
        VisitorWording said = VisitorWording.valueOf(wording);
        Letterhead head = letterheads.of(type.coach(), SENDER).saying(words);
        Appointment appointment = appointment(said, wish(type), head, language);
        Letter letter = new VisitorLetter(head, appointment, MASK, true).write(kind(said));
        return new Preview(letter.to().email(), letter.subject(), letter.htmlAlone(), letter.plain(), true);
    }

    private static Appointment appointment(VisitorWording said, Wish wish, Letterhead head, Language language) {
        Appointment appointment = FictionalAppointment.of(
                wish, start(head), visitor(language), status(said), Texts.text(language, "words.sample.said"));
        return said == VisitorWording.DELAYED ? FictionalAppointment.late(appointment, DELAY_MINUTES) : appointment;
    }

    private static Wish wish(MeetingType type) {
        Address door = new Address(new Postcode("NL", "3511 AB"), "12", null).in("Oudegracht", "Utrecht");
        return new Wish(type, type.getVenue() == Venue.AT_CLIENT ? door : null, null);
    }

    private static Person visitor(Language language) {
        String name = Texts.text(language, "words.sample.name");
        return Person.fictional(new Contact(name, NOBODY, null, language, null, null, null));
    }

    private static Instant start(Letterhead head) {
        return head.now().atZone(head.zone()).plus(AHEAD).with(AT).toInstant();
    }

    private static NoticeKind kind(VisitorWording said) {
        return switch (said) {
            case MOVED_REQUESTED -> NoticeKind.MOVED;
            case ON_TIME -> NoticeKind.DELAYED;
            default -> NoticeKind.valueOf(said.name());
        };
    }

    private static AppointmentStatus status(VisitorWording said) {
        return switch (said) {
            case REQUESTED, MOVED_REQUESTED -> REQUESTED;
            case SUGGESTED -> SUGGESTED;
            case PROPOSED -> PROPOSED;
            case DECLINED -> DECLINED;
            case CANCELLED -> CANCELLED;
            case BOOKED, ACCEPTED, MOVED, DELAYED, ON_TIME, REMINDER, INTAKE, AFTERWARDS -> CONFIRMED;
        };
    }
}
