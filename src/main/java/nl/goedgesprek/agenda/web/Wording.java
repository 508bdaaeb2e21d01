package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.DriveWords;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;

/** Puts the coach's time into words, in the language of the page and on the clock of the practice. */
@Dependent
class Wording {

    @Inject
    private Reader reader;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    Language language() {
        return reader.getLanguage();
    }

    String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    /** What is wrong with a field; empty when nothing is. */
    String errorAt(String field, List<Violation> violations) {
        return new Wrong(reader, violations).at(field);
    }

    /** {@code donderdag 10 december}. */
    String date(LocalDate date) {
        return spoken().day(date);
    }

    /** {@code donderdag 10 december 2026}, for a date that need not be near. */
    String dateAndYear(Instant moment) {
        return dateAndYear(day(moment));
    }

    String dateAndYear(LocalDate date) {
        return spoken().date(date);
    }

    /** {@code donderdag 10 december 2026, 10:30 – 11:30}. */
    String moment(TimeRange time) {
        return dateAndYear(time.start()) + ", " + times(time);
    }

    /** {@code dinsdag 24 november, 14:05}. */
    String since(Instant moment) {
        return spoken().moment(moment, zone());
    }

    /** The date on the practice's clock. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    int week(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** {@code donderdag}. */
    String weekday(DayOfWeek day) {
        return spoken().weekday(day);
    }

    /** {@code 10:30}. */
    String time(Instant moment) {
        return spoken().time(moment, zone());
    }

    /** {@code 10:30 – 11:30}. */
    String times(TimeRange time) {
        return time(time.start()) + " – " + time(time.end());
    }

    /** With whom, and on the next line what and where; a call says on the first line that it is one. */
    String entry(Appointment appointment) {
        String name = appointment.person().agendaName();
        String venue = text("venue." + appointment.type().getVenue());
        if (appointment.type().getVenue() == Venue.REMOTE) {
            return venue + " · " + name + status(appointment);
        }
        String city = appointment
                .address()
                .flatMap(Address::city)
                .map(place -> " · " + place)
                .orElse("");
        return name + '\n' + venue + city + status(appointment);
    }

    /** {@code Bezoek}, with a word more when it still waits for somebody's. */
    String venueAndStatus(Appointment appointment) {
        return text("venue." + appointment.type().getVenue()) + status(appointment);
    }

    private String status(Appointment appointment) {
        AppointmentStatus status = appointment.getStatus();
        return status.isWaiting() ? " · " + text("requests.short." + status) : "";
    }

    /** Who it is besides the name that the agenda has for him: with his role, when there is one. */
    String who(Person person) {
        return person.jobTitle().map(role -> person.getName() + ", " + role).orElse(person.getName());
    }

    /** {@code 20 min · 17 km}. */
    String drive(Leg leg) {
        return drives().length(leg);
    }

    DriveWords drives() {
        return new DriveWords(language(), zone(), currentCoach.get().base());
    }

    /** {@code 20 min later, verteld om 10:12}; empty when he never said that he would be later. */
    Optional<String> delay(Appointment appointment) {
        int minutes = appointment.arrival().delayMinutes();
        return appointment
                .arrival()
                .delayToldAt()
                .map(this::time)
                .map(told -> minutes == 0 ? text("today.late.onTime", told) : text("today.late.told", minutes, told));
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }

    private SpokenTime spoken() {
        return new SpokenTime(language());
    }
}
