package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.agenda.Acquaintance;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;

/** Makes rows of a few people or organisations, with when the coach spoke with them; all of them at once. */
@Dependent
class ClientRows {

    @Inject
    private VisitService visits;

    @Inject
    private DirectoryService directory;

    @Inject
    private ClientLists lists;

    @Inject
    private ClientWords words;

    List<PersonRow> people(List<Person> people) {
        Map<Long, Acquaintance> when =
                visits.acquaintanceWithPeople(people.stream().map(Person::getId).toList());
        return people.stream()
                .map(person -> row(person, when.getOrDefault(person.getId(), Acquaintance.NONE)))
                .toList();
    }

    private PersonRow row(Person person, Acquaintance when) {
        return new PersonRow(
                person.getId(),
                person.getName(),
                person.jobTitle().orElse(""),
                person.organisation().map(Organisation::getName).orElse(""),
                person.organisation().map(Organisation::getId).orElse(0L),
                words.roles(person),
                city(when),
                conversations(when),
                person.getEmail(),
                person.phone().orElse(""),
                person.phone().map(PhoneNumber::international).orElse(""),
                words.dateOrNothing(when.last()),
                words.dateOrNothing(when.next()));
    }

    List<OrganisationRow> organisations(List<Organisation> organisations) {
        Map<Long, Long> people = directory.headcounts(organisations);
        Map<Long, Acquaintance> when = visits.acquaintanceWithOrganisations(
                organisations.stream().map(Organisation::getId).toList());
        return organisations.stream()
                .map(organisation -> row(
                        organisation,
                        people.getOrDefault(organisation.getId(), 0L),
                        when.getOrDefault(organisation.getId(), Acquaintance.NONE)))
                .toList();
    }

    /** A stretch of a list, for a file. */
    List<ClientSheet.Known<Person>> people(Lookup lookup, int first, int most) {
        List<Person> people = lists.people(lookup, first, most);
        Map<Long, Acquaintance> when =
                visits.acquaintanceWithPeople(people.stream().map(Person::getId).toList());
        return people.stream()
                .map(person -> new ClientSheet.Known<>(person, 1, when.getOrDefault(person.getId(), Acquaintance.NONE)))
                .toList();
    }

    /** The same of organisations. */
    List<ClientSheet.Known<Organisation>> organisations(Lookup lookup, int first, int most) {
        List<Organisation> organisations = lists.organisations(lookup, first, most);
        Map<Long, Long> people = directory.headcounts(organisations);
        Map<Long, Acquaintance> when = visits.acquaintanceWithOrganisations(
                organisations.stream().map(Organisation::getId).toList());
        return organisations.stream()
                .map(organisation -> new ClientSheet.Known<>(
                        organisation,
                        people.getOrDefault(organisation.getId(), 0L),
                        when.getOrDefault(organisation.getId(), Acquaintance.NONE)))
                .toList();
    }

    private static String city(Acquaintance known) {
        return Objects.requireNonNullElse(known.city(), "");
    }

    /** Empty when there was none. */
    private static String conversations(Acquaintance known) {
        return known.conversations() == 0 ? "" : String.valueOf(known.conversations());
    }

    private OrganisationRow row(Organisation organisation, long people, Acquaintance when) {
        return new OrganisationRow(
                organisation.getId(),
                organisation.getName(),
                words.text("clients.people", people),
                city(when),
                conversations(when),
                words.dateOrNothing(when.last()),
                words.dateOrNothing(when.next()));
    }
}
