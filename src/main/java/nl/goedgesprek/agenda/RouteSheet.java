package nl.goedgesprek.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.Address;

/**
 * The coach's day as he takes it along on paper: when to leave, when he is there, who waits where. What clients wrote is
 * not on it, for paper lies about.
 *
 * @param details what it tells of a conversation besides, such as a phone number; each a line
 */
public record RouteSheet(DayPlan<Appointment> plan, ZoneId zone, Language language, Details details) {

    /** What a sheet may tell of a conversation besides who, when and where. */
    @FunctionalInterface
    public interface Details {
        /** Nothing. */
        Details NONE = appointment -> List.of();

        List<String> of(Appointment appointment);
    }

    /**
     * Something on the sheet.
     *
     * @param lines the first one says what it is
     */
    record Entry(String time, boolean drive, List<String> lines) {}

    /** The sheet as PDF, on one page if it can be read on one. */
    public byte[] pdf() {
        return SheetPrinter.print(this);
    }

    /** Such as {@code route-2026-12-10.pdf}. */
    public String fileName() {
        return "route-" + plan.date() + ".pdf";
    }

    /** Such as {@code Twee gesprekken, 96 km}. */
    public String title() {
        String count = text("today.count", plan.stops().size());
        return plan.kilometres() == 0 ? count : text("today.countAndKilometres", count, plan.kilometres());
    }

    /** Such as {@code donderdag 10 december 2026 · week 50}. */
    String subtitle() {
        return text(
                "today.dateAndWeek", spoken().date(plan.date()), plan.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    List<Entry> entries() {
        return plan.inOrder(Appointment::time, this::drive, this::home, this::conversation);
    }

    private Entry drive(Leg leg) {
        return drive(leg, words().there(leg));
    }

    private Entry home(Leg leg) {
        return drive(leg, words().home(leg));
    }

    private Entry drive(Leg leg, String words) {
        List<String> lines =
                Stream.concat(Stream.of(words), words().trouble(leg).stream()).toList();
        return new Entry(time(leg.departure()), true, lines);
    }

    private DriveWords words() {
        return new DriveWords(
                language, zone, plan.stops().get(0).meeting().coach().base());
    }

    private Entry conversation(Appointment appointment) {
        String times = time(appointment.time().start()) + " – "
                + time(appointment.time().end());
        Person person = appointment.person();
        String who =
                person.jobTitle().map(role -> person.getName() + ", " + role).orElse(person.getName());
        String venue = text("venue." + appointment.type().getVenue());
        String waits =
                appointment.getStatus().isWaiting() ? " · " + text("requests.short." + appointment.getStatus()) : "";
        Stream<String> lines = Stream.of(
                        Optional.of(person.agendaName()),
                        Optional.of(who).filter(name -> !name.equals(person.agendaName())),
                        Optional.of(venue + waits),
                        appointment.meetingPlace().map(Address::line))
                .flatMap(Optional::stream);
        return new Entry(
                times,
                false,
                Stream.concat(lines, details.of(appointment).stream()).toList());
    }

    /** A phone number as one reads it aloud, for {@link Details}. */
    public static Optional<String> phone(Appointment appointment) {
        return appointment.person().phone().map(PhoneNumber::international);
    }

    private String time(Instant moment) {
        return spoken().time(moment, zone);
    }

    private SpokenTime spoken() {
        return new SpokenTime(language);
    }

    private String text(String key, Object... values) {
        return Texts.text(language, key, values);
    }
}
