package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.clients.ClientChangedException;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import org.jspecify.annotations.Nullable;

/** Where the coach writes down an organisation, or corrects what is written of one. */
@Named
@RequestScoped
public class OrganisationEditPage {

    @Inject
    private PostedForm form;

    @Inject
    private ClientsService clients;

    @Inject
    private OnceService once;

    @Inject
    private Reader reader;

    private OrganisationEntry entry = OrganisationEntry.EMPTY;
    private List<Violation> violations = List.of();
    private @Nullable Organisation organisation;
    private boolean changed;

    /** Saves what was sent. Answers <i>not found</i> when an organisation is asked for that does not exist. */
    public void open() {
        organisation = find().orElse(null);
        if (organisation == null && form.has("id")) {
            PageTurn.notFound();
            return;
        }
        if (form.isSent()) {
            entry = OrganisationEntry.read(form);
            violations = entry.violations();
            if (violations.isEmpty()) {
                save();
            }
        } else if (organisation != null) {
            entry = OrganisationEntry.of(organisation);
        }
    }

    private Optional<Organisation> find() {
        return form.number("id").flatMap(clients::organisation);
    }

    private void save() {
        try {
            PageTurn.to(Done.SAVED.at(ClientAddresses.ORGANISATION + "?id=" + saved()));
        } catch (ClientChangedException meanwhile) {
            changed = true;
            organisation = find().orElse(null);
        }
    }

    private long saved() {
        if (organisation == null) {
            return Long.parseLong(once.once(
                    form, () -> String.valueOf(clients.add(entry.facts()).getId())));
        }
        clients.describe(
                organisation.getId(),
                entry.facts(),
                form.number("version").orElse(-1L).intValue());
        return organisation.getId();
    }

    /** Null when it is a new one. */
    public @Nullable Organisation getOrganisation() {
        return organisation;
    }

    public OrganisationEntry getEntry() {
        return entry;
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** Whether it was changed elsewhere since; sent again, what stands here counts. */
    public boolean isChanged() {
        return changed;
    }
}
