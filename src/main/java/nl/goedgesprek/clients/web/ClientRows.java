package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.agenda.LastAndNext;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;

/** Makes rows of a few people or organisations, with when the coach spoke with them; all of them at once. */
@Dependent
class ClientRows {

    private static final LastAndNext NEVER = new LastAndNext(null, null);

    @Inject
    private VisitService visits;

    @Inject
    private DirectoryService directory;

    @Inject
    private ClientWords words;

    List<PersonRow> people(List<Person> people) {
        Map<Long, LastAndNext> when =
                visits.lastAndNextOfPeople(people.stream().map(Person::getId).toList());
        return people.stream()
                .map(person -> row(person, when.getOrDefault(person.getId(), NEVER)))
                .toList();
    }

    private PersonRow row(Person person, LastAndNext when) {
        return new PersonRow(
                person.getId(),
                person.getName(),
                person.jobTitle().orElse(""),
                person.organisation().map(Organisation::getName).orElse(""),
                person.organisation().map(Organisation::getId).orElse(0L),
                words.roles(person),
                person.getEmail(),
                person.phone().orElse(""),
                person.phone().map(PhoneNumber::international).orElse(""),
                words.dateOrNothing(when.last()),
                words.dateOrNothing(when.next()));
    }

    List<OrganisationRow> organisations(List<Organisation> organisations) {
        Map<Long, Long> people = directory.headcounts(organisations);
        Map<Long, LastAndNext> when = visits.lastAndNextOfOrganisations(
                organisations.stream().map(Organisation::getId).toList());
        return organisations.stream()
                .map(organisation -> row(
                        organisation,
                        people.getOrDefault(organisation.getId(), 0L),
                        when.getOrDefault(organisation.getId(), NEVER)))
                .toList();
    }

    /** A stretch of a list, for a file. */
    List<ClientSheet.Known<Person>> people(Lookup lookup, int first, int most) {
        List<Person> people = directory.people(lookup.typed(), lookup.role(), first, most);
        Map<Long, LastAndNext> when =
                visits.lastAndNextOfPeople(people.stream().map(Person::getId).toList());
        return people.stream()
                .map(person -> new ClientSheet.Known<>(person, 1, when.getOrDefault(person.getId(), NEVER)))
                .toList();
    }

    /** The same of organisations. */
    List<ClientSheet.Known<Organisation>> organisations(Lookup lookup, int first, int most) {
        List<Organisation> organisations = directory.organisations(lookup.typed(), first, most);
        Map<Long, Long> people = directory.headcounts(organisations);
        Map<Long, LastAndNext> when = visits.lastAndNextOfOrganisations(
                organisations.stream().map(Organisation::getId).toList());
        return organisations.stream()
                .map(organisation -> new ClientSheet.Known<>(
                        organisation,
                        people.getOrDefault(organisation.getId(), 0L),
                        when.getOrDefault(organisation.getId(), NEVER)))
                .toList();
    }

    private OrganisationRow row(Organisation organisation, long people, LastAndNext when) {
        return new OrganisationRow(
                organisation.getId(),
                organisation.getName(),
                words.text("clients.people", people),
                words.dateOrNothing(when.last()),
                words.dateOrNothing(when.next()));
    }
}
