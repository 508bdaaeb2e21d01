package nl.goedgesprek.clients.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.ClientOrder;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Found;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** All organisations and all people, a page at a time, to look through or to search. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    private PostedForm form;

    @Inject
    private DirectoryService directory;

    @Inject
    private ClientLists lists;

    @Inject
    private ClientRows clientRows;

    @Inject
    private ClientWords words;

    private Lookup lookup = new Lookup(false, "", null, Sorting.USUAL, 1);
    private Found<Organisation> organisations = new Found<>(List.of(), 0, false);
    private Found<Person> people = new Found<>(List.of(), 0, false);

    /** Reads both lists, for the one that is not shown tells how much is in it. */
    @PostConstruct
    void read() {
        lookup = Lookup.read(form);
        organisations = directory.organisations(lookup.typed(), lookup.people() ? 1 : lookup.page());
        people = directory.people(lookup.typed(), lookup.role(), lookup.people() ? lookup.page() : 1);
        if (lookup.sorting().by() != null) {
            sort();
        }
    }

    /** The list that is shown stands in the order that the coach chose. */
    private void sort() {
        int first = (lookup.page() - 1) * DirectoryService.ON_A_PAGE;
        if (lookup.people()) {
            people = new Found<>(lists.people(lookup, first, DirectoryService.ON_A_PAGE), people.total(), people.cut());
        } else {
            organisations = new Found<>(
                    lists.organisations(lookup, first, DirectoryService.ON_A_PAGE),
                    organisations.total(),
                    organisations.cut());
        }
    }

    public boolean isPeopleShown() {
        return lookup.people();
    }

    public String getTyped() {
        return lookup.typed();
    }

    public List<OrganisationRow> getOrganisations() {
        return clientRows.organisations(organisations.rows());
    }

    public List<PersonRow> getPeople() {
        return clientRows.people(people.rows());
    }

    /** The order of the list as its address tells it; empty when the coach chose none. */
    public String getSorting() {
        return lookup.sorting().mark();
    }

    /** What stands above the columns, each with the list in its order. */
    public List<Heading> getHeadings() {
        Heading name = heading("clients.field.name", ClientOrder.NAME);
        Heading city = heading("clients.field.city", ClientOrder.CITY);
        Heading conversations = heading("clients.field.conversations", ClientOrder.CONVERSATIONS);
        Heading last = heading("clients.field.last", ClientOrder.LAST);
        Heading next = heading("clients.field.next", ClientOrder.NEXT);
        return lookup.people()
                ? List.of(
                        name,
                        plain("clients.field.organisation"),
                        plain("clients.field.roles"),
                        city,
                        conversations,
                        last,
                        next)
                : List.of(name, heading("clients.field.people", ClientOrder.PEOPLE), city, conversations, last, next);
    }

    private Heading heading(String key, ClientOrder order) {
        boolean alphabet = lookup.sorting().by() == null && lookup.typed().isEmpty();
        Sorting now = alphabet ? new Sorting(ClientOrder.NAME, false) : lookup.sorting();
        return new Heading(words.text(key), lookup.in(now.pressed(order)).link(), now.of(order));
    }

    private Heading plain(String key) {
        return new Heading(words.text(key), "", null);
    }

    /** The two lists, each with how much is in it. */
    public List<Choice> getChoices() {
        return List.of(
                choice(false, "clients.list.organisations", organisations.total()),
                choice(true, "clients.list.people", people.total()));
    }

    private Choice choice(boolean ofPeople, String key, long total) {
        return new Choice(lookup.of(ofPeople).link(), words.text(key, total), lookup.people() == ofPeople);
    }

    /** Something to choose; its value is a link or what a form sends. */
    public record Choice(String value, String text, boolean chosen) {}

    /** What people may be for the coach, and first whatever they are. */
    public List<Choice> getRoles() {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("clients.role.any"), lookup.role() == null)),
                        Stream.of(ContactRole.values())
                                .map(role -> new Choice(
                                        role.name(), words.text("clients.role." + role), role == lookup.role())))
                .toList();
    }

    /** What the page says when there is nothing to show: that there is nothing yet, or that nothing is like it. */
    public String getNone() {
        boolean searched = !lookup.typed().isEmpty() || lookup.role() != null;
        return words.text(
                (searched ? "clients.none.found." : "clients.none.") + (lookup.people() ? "people" : "organisations"));
    }

    public boolean isEmptyList() {
        return (lookup.people() ? people.rows() : organisations.rows()).isEmpty();
    }

    /** Whether there is so much like what was typed that not all of it is shown. */
    public boolean isCut() {
        return lookup.people() ? people.cut() : organisations.cut();
    }

    /** The address of the whole list as a file of a kind, such as {@code csv}. */
    public String file(String extension) {
        return lookup.file(extension);
    }

    /** The address of the page before; null when there is none. */
    public @Nullable String getPrevious() {
        return lookup.page() == 1 ? null : lookup.at(lookup.page() - 1).link();
    }

    /** The address of the page after; null when there is none. */
    public @Nullable String getNext() {
        return lookup.page() >= pages() ? null : lookup.at(lookup.page() + 1).link();
    }

    /** {@code Bladzijde 2 van 500}; empty when there is one. */
    public String getWhere() {
        return pages() <= 1 ? "" : words.text("clients.page", lookup.page(), pages());
    }

    private long pages() {
        long total = lookup.people() ? people.total() : organisations.total();
        return (total + DirectoryService.ON_A_PAGE - 1) / DirectoryService.ON_A_PAGE;
    }
}
