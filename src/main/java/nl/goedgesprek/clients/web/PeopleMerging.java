package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;

/** How one is made of two people. */
@Dependent
class PeopleMerging implements Merging {

    @Inject
    private ClientsService clients;

    @Inject
    private DirectoryService directory;

    @Inject
    private MergeService merges;

    @Inject
    private VisitService visits;

    @Inject
    private ClientWords words;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public String page() {
        return ClientAddresses.PERSON;
    }

    @Override
    public String mergePage() {
        return ClientAddresses.PERSON_MERGE;
    }

    @Override
    public Optional<Side> find(long id) {
        return clients.person(id).map(this::side);
    }

    private Side side(Person person) {
        String work = words.work(person);
        String detail = work.isEmpty() ? person.getEmail() : person.getEmail() + " · " + work;
        return new Side(person.getId(), person.version(), person.getName(), detail);
    }

    @Override
    public List<Side> namesakes(long id) {
        return directory.namesakes(person(id)).stream().map(this::side).toList();
    }

    @Override
    public List<Side> like(String typed) {
        return directory.people(typed, null, 1).rows().stream().map(this::side).toList();
    }

    @Override
    public List<Becoming> becoming(long keptId, long goneId) {
        Person kept = person(keptId);
        Person gone = person(goneId);
        return List.of(
                Becoming.one(words.text("clients.field.name"), kept.getName(), gone.getName()),
                Becoming.one(words.text("clients.field.email"), kept.getEmail(), gone.getEmail()),
                Becoming.one(words.text("clients.field.phone"), phone(kept), phone(gone)),
                Becoming.one(words.text("clients.field.organisation"), organisation(kept), organisation(gone)),
                Becoming.one(
                        words.text("clients.field.job"),
                        kept.jobTitle().orElse(""),
                        gone.jobTitle().orElse("")),
                Becoming.one(words.text("clients.field.language"), language(kept), language(gone)),
                Becoming.both(words.text("clients.field.roles"), roles(kept, gone), words.roles(kept)));
    }

    private static String phone(Person person) {
        return person.phone().map(PhoneNumber::international).orElse("");
    }

    private static String organisation(Person person) {
        return person.organisation().map(Organisation::getName).orElse("");
    }

    private String language(Person person) {
        return words.text("clients.language." + person.language());
    }

    private String roles(Person kept, Person gone) {
        Set<ContactRole> all = EnumSet.noneOf(ContactRole.class);
        all.addAll(kept.roles());
        all.addAll(gone.roles());
        return all.stream().map(role -> words.text("clients.role." + role)).collect(Collectors.joining(", "));
    }

    @Override
    public List<String> consequences(long keptId, long goneId) {
        Person kept = person(keptId);
        Person gone = person(goneId);
        Instant now = clock.instant();
        List<Appointment> moving = visits.with(gone, History.MOST);
        List<String> all = new ArrayList<>();
        all.add(words.text("clients.merge.people.visits", moving.size(), kept.getName()));
        boolean mails = moving.stream().anyMatch(visit -> visit.isAheadAt(now));
        if (mails && !kept.getEmail().equals(gone.getEmail())) {
            all.add(words.text("clients.merge.people.mails", kept.getEmail()));
        }
        return all;
    }

    @Override
    public void merge(MergeService.Pair pair) {
        merges.mergePeople(pair);
    }

    private Person person(long id) {
        return clients.person(id).orElseThrow(() -> new IllegalArgumentException("no person " + id));
    }
}
