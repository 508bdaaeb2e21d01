package nl.goedgesprek.clients.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** Who is of one organisation, and how they are reached, as a file. */
@WebServlet({ContactSheet.PATH + ".csv", ContactSheet.PATH + ".xlsx"})
public class ContactSheet extends SheetAddress {

    static final String PATH = "/admin/organisatie/contacten";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient ClientsService clients;

    @Inject
    private transient ClientWords words;

    @Override
    protected boolean isThere() {
        return found().isPresent();
    }

    private Optional<Organisation> found() {
        return clients.organisation(form.number("id").orElse(0L));
    }

    @Override
    protected Subject subject() {
        return found().map(Organisation::getId).map(Subject::organisation).orElse(Subject.NONE);
    }

    @Override
    protected Sheet<?> sheet() {
        List<Column<Person>> columns = List.of(
                Column.text(words.text("clients.field.name"), Person::getName),
                Column.text(
                        words.text("clients.field.job"),
                        person -> person.jobTitle().orElse("")),
                Column.text(words.text("clients.field.roles"), words::roles),
                Column.text(words.text("clients.field.email"), Person::getEmail),
                Column.text(
                        words.text("clients.field.phone"),
                        person -> person.phone().map(PhoneNumber::international).orElse("")));
        return new Sheet<>(
                words.text("sheets.contacts"), words.today(), columns, clients.people(found().orElseThrow()).stream());
    }
}
