package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;

/** Who may have a programme paid for: who is chosen, who was looked for, colleagues of the client, known sponsors. */
@Dependent
class SponsorChoices {

    @Inject
    private ClientsService clients;

    @Inject
    private DirectoryService directory;

    @Inject
    private CoachingWords words;

    /**
     * First nobody, then people, each once.
     *
     * @param typed what the coach looks for; may be empty
     * @param chosen the number of who is chosen now; may be empty
     */
    List<Choice> of(Person client, String typed, String chosen) {
        Map<Long, Person> people = new LinkedHashMap<>();
        Stream.of(sought(typed), chosen(chosen), colleagues(client), sponsors())
                .flatMap(List::stream)
                .filter(person -> person.getId() != client.getId())
                .forEach(person -> people.putIfAbsent(person.getId(), person));
        Choice nobody = new Choice("", words.text("programme.sponsor.none"), people.isEmpty() || chosen.isEmpty());
        return Stream.concat(Stream.of(nobody), people.values().stream().map(person -> choice(person, chosen)))
                .toList();
    }

    private List<Person> sought(String typed) {
        return typed.isEmpty() ? List.of() : directory.people(typed, null, 1).rows();
    }

    private List<Person> chosen(String number) {
        return number.matches("\\d{1,18}")
                ? clients.person(Long.parseLong(number)).stream().toList()
                : List.of();
    }

    private List<Person> colleagues(Person client) {
        return client.organisation().map(clients::people).orElse(List.of());
    }

    private List<Person> sponsors() {
        return directory.people("", ContactRole.SPONSOR, 1).rows();
    }

    private static Choice choice(Person person, String chosen) {
        String where = person.organisation()
                .map(Organisation::getName)
                .map(name -> ", " + name)
                .orElse("");
        return new Choice(
                String.valueOf(person.getId()),
                person.getName() + where,
                String.valueOf(person.getId()).equals(chosen));
    }
}
