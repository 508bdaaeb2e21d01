package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** Somebody whom the coach knows, as he looks for him on a page: by the page's address, or by a name. */
@Named
@RequestScoped
public class KnownPerson {

    @Inject
    private PostedForm form;

    @Inject
    private ClientsService clients;

    @Inject
    private DirectoryService directory;

    private @Nullable Person person;
    private @Nullable List<Person> found;

    /** Whom he picked now or before, or came for; null when nobody. */
    public @Nullable Person getPerson() {
        if (person == null && !form.has("other")) {
            person = asked().flatMap(clients::person).orElse(null);
        }
        return person;
    }

    private Optional<Long> asked() {
        return form.number(form.has("pick") ? "pick" : form.has("person") ? "person" : "persoon");
    }

    /** Whether the page's address names somebody who does not exist. */
    boolean isMissing() {
        return !form.isSent() && form.has("persoon") && getPerson() == null;
    }

    /** Whether he came from somebody's page or picked somebody just now. */
    boolean isFresh() {
        return getPerson() != null && (form.has("pick") || !form.isSent());
    }

    /** Whether a button says whom it is about and nothing else. */
    boolean isChosenNow() {
        return form.has("pick") || form.has("other");
    }

    /** What was searched for. */
    public String getSearch() {
        return form.text("search").strip();
    }

    /** Whether a name is looked for: Enter in that field looks too, as long as nobody new was named. */
    boolean isSearching() {
        boolean someone = getPerson() != null || !form.text("name").isBlank();
        return !getSearch().isEmpty() && (form.has("find") || !someone);
    }

    /** Who may be meant by what was searched for; nobody when nothing was. */
    public List<Person> getFound() {
        if (found == null) {
            found = form.isSent() && !isChosenNow() && isSearching()
                    ? directory.people(getSearch(), null, 1).rows()
                    : List.of();
        }
        return found;
    }

    /** Whether somebody was searched for and nobody is called like that. */
    public boolean isNobody() {
        return form.isSent() && !isChosenNow() && isSearching() && getFound().isEmpty();
    }

    /** Where somebody works and his address, to tell people of one name apart. */
    public String about(Person someone) {
        return someone.organisation()
                        .map(Organisation::getName)
                        .map(name -> name + " · ")
                        .orElse("")
                + someone.getEmail();
    }
}
