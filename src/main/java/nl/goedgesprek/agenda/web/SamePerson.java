package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Person;
import org.jspecify.annotations.Nullable;

/**
 * Tells the coach that he may know already who booked. Whoever types an address is written down as somebody new, for it
 * need not be his: only the coach makes one of the two.
 */
@Dependent
class SamePerson {

    @Inject
    private DirectoryService directory;

    /** The one whom he knew first with this address; null when nobody else has it. */
    @Nullable
    Known of(Person person) {
        return person.isErased()
                ? null
                : directory
                        .longestKnownAt(person)
                        .map(other -> known(person, other))
                        .orElse(null);
    }

    private static Known known(Person booked, Person other) {
        long kept = Math.min(booked.getId(), other.getId());
        long gone = Math.max(booked.getId(), other.getId());
        return new Known(other.getName(), "/admin/persoon/samenvoegen?id=" + kept + "&met=" + gone);
    }

    /**
     * Somebody with the same address.
     *
     * @param address of the page on which the coach sees what becomes of the two before he says so
     */
    public record Known(String name, String address) {}
}
