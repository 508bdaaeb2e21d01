package nl.goedgesprek.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.scheduling.Venue;

/**
 * With whom, what and where an appointment is, in words for a letter. Letters read here what people typed, cleaned;
 * phone numbers, answers, notes and why somebody cancelled cannot be had here.
 */
record MeetingWords(Appointment appointment, Language language) {

    private static final int LONGEST_URL = 1000;

    String visitor() {
        return Clean.value(appointment.person().getName());
    }

    String coach() {
        return Clean.value(appointment.coach().getName());
    }

    /** What the visitor chose: {@code Bezoek bij jou}. */
    String title() {
        return Clean.value(appointment.type().title().in(language));
    }

    /** The same as the coach sees it: {@code bezoek}. */
    String venue() {
        return text("mail.venue." + appointment.type().getVenue());
    }

    Optional<String> place() {
        return appointment.meetingPlace().map(Address::line).map(Clean::value);
    }

    /** The way to where somebody has to go; none when its address is longer than programs take. */
    Optional<String> directionsTo(Venue venue) {
        return appointment
                .meetingPlace()
                .filter(place -> appointment.type().getVenue() == venue)
                .map(Address::directions)
                .filter(url -> url.length() <= LONGEST_URL);
    }

    /** The visitor with his role, where he works, and how to write to him. */
    List<String> who() {
        Person person = appointment.person();
        String name = person.jobTitle()
                .map(Clean::value)
                .map(role -> visitor() + ", " + role)
                .orElse(visitor());
        return Stream.of(
                        Optional.of(name),
                        person.organisation().map(Organisation::getName).map(Clean::value),
                        Optional.of(Clean.value(person.getEmail())))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<String> coachWords() {
        return appointment.coachWords().map(Clean::lines).filter(words -> !words.isEmpty());
    }

    private String text(String key) {
        return Texts.text(language, key);
    }
}
