package nl.goedgesprek.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.access.AskedAddress;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.DayPlanner;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.SampleAppointment;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.SamplePerson;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.SamplePractice;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * A coach, a visitor, and what passes between them, to write letters about.
 *
 * @param words what the coach says when he proposes or says no
 * @param stationery in which words and on what paper he writes
 */
record Scene(Contact visitor, Address door, BilingualText title, String coach, String words, Stationery stationery) {

    static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    static final Instant TUESDAY = Instant.parse("2027-01-12T09:00:00Z");
    static final Instant THURSDAY = Instant.parse("2027-01-14T13:30:00Z");
    static final MailAddress FROM = new MailAddress("Goed gesprek", "gesprek@example.nl");
    static final String CODE = "q3ZpXk0aP7m2Vw9sT1uLbN4rYcE";
    static final AskedAddress ADDRESSES = new AskedAddress("sanne@example.nl", "sanne.nieuw@example.nl");
    static final String REASON = "Mijn moeder ligt in het ziekenhuis";
    static final String PHONE = "+31612345678";

    private static final BilingualText VISIT = new BilingualText("Bezoek bij jou", "A visit to you");
    private static final BaseUrl BASE = new BaseUrl() {
        @Override
        public String of(String path) {
            return "https://gesprek.example.nl" + path;
        }
    };

    static Scene ordinary(Language language) {
        return new Scene(
                contact("Jan Jansen", language, null),
                new Address(new Postcode("NL", "3511 AB"), "12", null).in("Oudegracht", "Utrecht"),
                VISIT,
                "Sanne de Vries",
                language == Language.NL
                        ? "Dinsdag zit ik al vol, maar donderdag ben ik bij jou in de buurt.\n"
                                + "Dan neem ik wat meer tijd mee."
                        : "I am full on Tuesday, but on Thursday I am near you.\nThen I bring a little more time.",
                Stationery.USUAL);
    }

    /** The same text in every field that somebody can type in. */
    static Scene full(String text) {
        Contact contact = new Contact(text, "jan@example.nl", PHONE, Language.NL, null, text, text);
        Address door = new Address(new Postcode("NL", "3511 AB"), "12", text).in(text, text);
        return new Scene(contact, door, new BilingualText(text, text), text, text, Stationery.USUAL);
    }

    /** Somebody who talks from elsewhere. */
    static Scene from(ZoneId zone) {
        Scene here = ordinary(Language.NL);
        return new Scene(
                contact("Jan Jansen", Language.NL, zone),
                here.door,
                here.title,
                here.coach,
                here.words,
                here.stationery);
    }

    /** The same on other paper, or in other words. */
    Scene on(Stationery other) {
        return new Scene(visitor, door, title, coach, words, other);
    }

    Letter letter(NoticeKind kind, Addressee addressee) {
        return switch (kind) {
            case MORNING -> new MorningLetter(head(), morning(), List.of()).write();
            case PASSWORD -> new PasswordLetter(head(), CODE).write();
            case ADDRESS -> new AddressLetter(head(), ADDRESSES, CODE).toNew();
            case ADDRESS_ASKED -> new AddressLetter(head(), ADDRESSES, CODE).toOld();
            case RIGHTS -> new RightsLetter(head(), appointment(kind), CODE).link();
            case FAREWELL -> farewell(new RightsLetter(head(), appointment(kind), CODE), addressee);
            default -> about(appointment(kind), kind, addressee);
        };
    }

    private static Letter farewell(RightsLetter letter, Addressee addressee) {
        return addressee == Addressee.COACH ? letter.toCoach() : letter.farewell();
    }

    Letter about(Appointment appointment, NoticeKind kind, Addressee addressee) {
        return switch (addressee) {
            case VISITOR -> new VisitorLetter(head(), appointment, CODE, true).write(kind);
            case COACH -> new CoachLetter(head(), appointment).write(kind);
        };
    }

    Appointment meeting(Venue venue, AppointmentStatus status) {
        return SampleAppointment.of(wish(venue), TUESDAY, SamplePerson.of(visitor), status);
    }

    Appointment suggestions(Venue venue) {
        List<Instant> moments = List.of(TUESDAY, THURSDAY, THURSDAY.plusSeconds(86400));
        return SampleAppointment.suggested(wish(venue), SamplePerson.of(visitor), moments);
    }

    private Appointment appointment(NoticeKind kind) {
        Appointment visit = meeting(Venue.AT_CLIENT, AppointmentStatus.CONFIRMED);
        Appointment request = meeting(Venue.AT_CLIENT, AppointmentStatus.REQUESTED);
        return switch (kind) {
            case BOOKED,
                    ACCEPTED,
                    REMINDER,
                    INTAKE,
                    AFTERWARDS,
                    MORNING,
                    PASSWORD,
                    ADDRESS,
                    ADDRESS_ASKED,
                    RIGHTS,
                    FAREWELL -> visit;
            case REQUESTED, UNANSWERED -> request;
            case SUGGESTED -> suggestions(Venue.AT_CLIENT);
            case PROPOSED -> SampleAppointment.proposed(request, THURSDAY, words);
            case DECLINED -> SampleAppointment.declined(request, words);
            case MOVED -> SampleAppointment.moved(visit, THURSDAY, AppointmentStatus.CONFIRMED);
            case CANCELLED -> SampleAppointment.cancelled(visit, REASON);
            case DELAYED -> SampleAppointment.delayed(visit, 20);
            case FOLLOWED_UP -> SampleAppointment.followedUp(visit, FollowUp.NO);
        };
    }

    private DayPlan<Appointment> morning() {
        Appointment first = meeting(Venue.AT_CLIENT, AppointmentStatus.CONFIRMED);
        Appointment call = SampleAppointment.moved(
                meeting(Venue.REMOTE, AppointmentStatus.REQUESTED),
                TUESDAY.plusSeconds(3 * 3600),
                AppointmentStatus.REQUESTED);
        DayPlanner planner = new DayPlanner(
                SamplePractice.ZONE, type(Venue.AT_CLIENT).coach().base().place(), (from, to) -> 20, (from, to) -> 17);
        return planner.plan(LocalDate.of(2027, 1, 12), List.of(first, call), Appointment::commitment);
    }

    private Wish wish(Venue venue) {
        return new Wish(type(venue), venue == Venue.AT_CLIENT ? door : null, null);
    }

    private MeetingType type(Venue venue) {
        Coach his = SamplePractice.coach(coach);
        return SamplePractice.type(his, venue, title);
    }

    private Letterhead head() {
        return new Letterhead(
                FROM,
                new MailAddress(coach, "sanne@example.nl"),
                SamplePractice.practice("Goed gesprek", visitor.language()),
                stationery,
                BASE,
                NOW);
    }

    private static Contact contact(String name, Language language, @Nullable ZoneId zone) {
        return new Contact(name, "jan@example.nl", PHONE, language, zone, "Gemeente Utrecht", "directeur");
    }
}
