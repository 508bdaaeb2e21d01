package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.OrganisationFacts;
import nl.goedgesprek.clients.Person;
import org.jspecify.annotations.Nullable;

/** How one is made of two organisations. */
@Dependent
class OrganisationsMerging implements Merging {

    @Inject
    private ClientsService clients;

    @Inject
    private DirectoryService directory;

    @Inject
    private MergeService merges;

    @Inject
    private ClientWords words;

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public String page() {
        return ClientAddresses.ORGANISATION;
    }

    @Override
    public String mergePage() {
        return ClientAddresses.ORGANISATION_MERGE;
    }

    @Override
    public Optional<Side> find(long id) {
        return clients.organisation(id).map(this::side);
    }

    private Side side(Organisation organisation) {
        long people = directory.headcounts(List.of(organisation)).getOrDefault(organisation.getId(), 0L);
        return new Side(
                organisation.getId(),
                organisation.version(),
                organisation.getName(),
                words.text("clients.people", people));
    }

    @Override
    public List<Side> namesakes(long id) {
        return directory.namesakes(organisation(id)).stream().map(this::side).toList();
    }

    @Override
    public List<Side> like(String typed) {
        return directory.organisations(typed, 1).rows().stream().map(this::side).toList();
    }

    @Override
    public List<Becoming> becoming(long keptId, long goneId) {
        Organisation kept = organisation(keptId);
        Organisation gone = organisation(goneId);
        OrganisationFacts both = kept.with(gone);
        return List.of(
                Becoming.one(words.text("clients.field.name"), kept.getName(), gone.getName()),
                Becoming.one(
                        words.text("clients.field.website"),
                        kept.website().orElse(""),
                        gone.website().orElse("")),
                Becoming.both(
                        words.text("clients.field.notes"),
                        text(both.notes()),
                        kept.notes().orElse("")));
    }

    private static String text(@Nullable String notes) {
        return notes == null ? "" : notes;
    }

    @Override
    public List<String> consequences(long keptId, long goneId) {
        Organisation kept = organisation(keptId);
        List<Person> moving = clients.people(organisation(goneId));
        String names = moving.stream().map(Person::getName).collect(Collectors.joining(", "));
        return List.of(
                moving.isEmpty()
                        ? words.text("clients.merge.organisations.nobody")
                        : words.text("clients.merge.organisations.people", names, kept.getName()));
    }

    @Override
    public void merge(MergeService.Pair pair) {
        merges.mergeOrganisations(pair);
    }

    private Organisation organisation(long id) {
        return clients.organisation(id).orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
    }
}
