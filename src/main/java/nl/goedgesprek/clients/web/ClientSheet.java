package nl.goedgesprek.clients.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Acquaintance;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The organisations or the people that the coach looks at, all pages of them, as a file. */
@WebServlet({ClientAddresses.LISTS + ".csv", ClientAddresses.LISTS + ".xlsx"})
public class ClientSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient ClientRows rows;

    @Inject
    private transient ClientWords words;

    @Override
    protected Sheet<?> sheet() {
        Lookup lookup = Lookup.read(form);
        LocalDate today = words.today();
        return lookup.people()
                ? new Sheet<>(words.text("sheets.people"), today, ofPeople(), people(lookup))
                : new Sheet<>(words.text("sheets.organisations"), today, ofOrganisations(), organisations(lookup));
    }

    /** A row with when the coach spoke with whom it is about. */
    record Known<T>(T who, long people, Acquaintance when) {}

    private Stream<Known<Person>> people(Lookup lookup) {
        return Sheet.all((first, most) -> rows.people(lookup, first, most));
    }

    private Stream<Known<Organisation>> organisations(Lookup lookup) {
        return Sheet.all((first, most) -> rows.organisations(lookup, first, most));
    }

    private List<Column<Known<Person>>> ofPeople() {
        return List.of(
                Column.text(words.text("clients.field.name"), row -> row.who().getName()),
                Column.text(
                        words.text("clients.field.job"),
                        row -> row.who().jobTitle().orElse("")),
                Column.text(
                        words.text("clients.field.organisation"),
                        row -> row.who()
                                .organisation()
                                .map(Organisation::getName)
                                .orElse("")),
                Column.text(words.text("clients.field.roles"), row -> words.roles(row.who())),
                Column.text(words.text("clients.field.email"), row -> row.who().getEmail()),
                Column.text(
                        words.text("clients.field.phone"),
                        row -> row.who().phone().map(PhoneNumber::international).orElse("")),
                Column.text(
                        words.text("clients.field.language"),
                        row -> words.text("clients.language." + row.who().language())),
                city(),
                conversations(),
                last(),
                next());
    }

    private List<Column<Known<Organisation>>> ofOrganisations() {
        return List.of(
                Column.text(words.text("clients.field.name"), row -> row.who().getName()),
                Column.whole(words.text("clients.field.people"), Known::people),
                Column.text(
                        words.text("clients.field.website"),
                        row -> row.who().website().orElse("")),
                city(),
                conversations(),
                last(),
                next());
    }

    private <T> Column<Known<T>> city() {
        return Column.text(
                words.text("clients.field.city"),
                row -> Objects.requireNonNullElse(row.when().city(), ""));
    }

    private <T> Column<Known<T>> conversations() {
        return Column.whole(
                words.text("clients.field.conversations"), row -> row.when().conversations());
    }

    private <T> Column<Known<T>> last() {
        return Column.date(
                words.text("clients.field.last"),
                row -> words.dayOrNone(row.when().last()));
    }

    private <T> Column<Known<T>> next() {
        return Column.date(
                words.text("clients.field.next"),
                row -> words.dayOrNone(row.when().next()));
    }
}
