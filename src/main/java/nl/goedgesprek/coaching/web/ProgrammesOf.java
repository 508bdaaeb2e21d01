package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ProgrammeListService;
import org.jspecify.annotations.Nullable;

/** The programmes of somebody or of an organisation, for the pages about them. */
@Named
@RequestScoped
public class ProgrammesOf {

    @Inject
    private ProgrammeListService programmes;

    @Inject
    private ProgrammeRows rows;

    private @Nullable List<ProgrammeRow> read;

    public List<ProgrammeRow> person(Person person) {
        if (read == null) {
            read = rows.of(programmes.of(person));
        }
        return read;
    }

    public List<ProgrammeRow> organisation(Organisation organisation) {
        if (read == null) {
            read = rows.of(programmes.of(organisation));
        }
        return read;
    }
}
