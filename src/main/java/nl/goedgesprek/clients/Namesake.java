package nl.goedgesprek.clients;

/**
 * Another organisation of the same name, but for case, accents and signs. Whoever books has one of his own, for what he
 * calls it need not be true: only the coach makes one of the two.
 *
 * @param name of the other
 * @param kept the number of the one that would best stay: which the coach keeps, else the one that is known longest
 * @param gone the number of the one that would be joined with it
 */
public record Namesake(String name, long kept, long gone) {

    static Namesake of(Organisation own, Organisation other) {
        boolean stays = own.isKept() == other.isKept() ? own.getId() < other.getId() : own.isKept();
        return stays
                ? new Namesake(other.getName(), own.getId(), other.getId())
                : new Namesake(other.getName(), other.getId(), own.getId());
    }
}
