package nl.goedgesprek.audit;

import org.jspecify.annotations.Nullable;

/**
 * What something happened to. When that is erased, its number leads to nobody any more.
 *
 * @param id its number; none when there is only one of the kind, or none is meant
 */
public record Subject(Kind kind, @Nullable Long id) {

    /** For what is about nothing in particular. */
    public static final Subject NONE = new Subject(Kind.NONE, null);

    /** What it may be. */
    public enum Kind {
        NONE,
        ACCOUNT,
        APPOINTMENT,
        ORGANISATION,
        PERSON,
        PROGRAMME
    }

    public static Subject account(long id) {
        return new Subject(Kind.ACCOUNT, id);
    }

    public static Subject appointment(long id) {
        return new Subject(Kind.APPOINTMENT, id);
    }

    public static Subject organisation(long id) {
        return new Subject(Kind.ORGANISATION, id);
    }

    public static Subject person(long id) {
        return new Subject(Kind.PERSON, id);
    }

    public static Subject programme(long id) {
        return new Subject(Kind.PROGRAMME, id);
    }
}
