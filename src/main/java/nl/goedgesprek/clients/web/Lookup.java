package nl.goedgesprek.clients.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * Which list the coach looks at, as its address tells.
 *
 * @param people whether it is that of people, and not of organisations
 * @param role only people who have it; none for everybody, as for organisations
 * @param page from 1
 */
record Lookup(boolean people, String typed, @Nullable ContactRole role, Sorting sorting, int page) {

    private static final String PEOPLE = "mensen";
    private static final int LAST_PAGE = 99_999;

    static Lookup read(PostedForm form) {
        boolean people = form.text("lijst").equals(PEOPLE);
        ContactRole role = people ? role(form.text("rol")) : null;
        return new Lookup(people, form.text("zoek").strip(), role, Sorting.read(form, people), page(form));
    }

    private static @Nullable ContactRole role(String name) {
        return Stream.of(ContactRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int page(PostedForm form) {
        return form.number("blad")
                .filter(page -> page > 0 && page <= LAST_PAGE)
                .map(Math::toIntExact)
                .orElse(1);
    }

    Lookup of(boolean otherPeople) {
        return new Lookup(otherPeople, typed, null, Sorting.USUAL, 1);
    }

    Lookup at(int otherPage) {
        return new Lookup(people, typed, role, sorting, otherPage);
    }

    /** The same list in another order, from its first page. */
    Lookup in(Sorting other) {
        return new Lookup(people, typed, role, other, 1);
    }

    String link() {
        return at(ClientAddresses.LISTS);
    }

    /** The address of all pages of it as a file. */
    String file(String extension) {
        return at(1).at(ClientAddresses.LISTS + '.' + extension);
    }

    private String at(String address) {
        return address + "?lijst=" + (people ? PEOPLE : "organisaties")
                + (typed.isEmpty() ? "" : "&zoek=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                + (role == null ? "" : "&rol=" + role)
                + (sorting.by() == null ? "" : "&volgorde=" + sorting.mark())
                + (page == 1 ? "" : "&blad=" + page);
    }
}
