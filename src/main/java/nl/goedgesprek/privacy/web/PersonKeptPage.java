package nl.goedgesprek.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.privacy.Dossier;
import nl.goedgesprek.privacy.DossierService;
import org.jspecify.annotations.Nullable;

/** All that is kept about one person, as the coach sees it; his own notes too. */
@Named
@RequestScoped
public class PersonKeptPage {

    @Inject
    private PostedForm form;

    @Inject
    private ClientsService clients;

    @Inject
    private DossierService dossiers;

    @Inject
    private Reader reader;

    private @Nullable Person person;
    private @Nullable Dossier dossier;

    /** Answers <i>not found</i> when there is nobody of this number. */
    public void open() {
        if (getPerson() == null) {
            PageTurn.notFound();
        }
    }

    /** Null when there is nobody of this number. */
    public @Nullable Person getPerson() {
        if (person == null) {
            person = form.number("id").flatMap(clients::person).orElse(null);
        }
        return person;
    }

    /** Null when there is nobody of this number. */
    public @Nullable Dossier getDossier() {
        Person known = getPerson();
        if (dossier == null && known != null) {
            dossier = dossiers.look(known, reader.getLanguage());
        }
        return dossier;
    }
}
