package nl.goedgesprek.undo;

/** What the coach did that he may regret; what its subject is stands with each. */
public enum DeedKind {
    /** The person. */
    PERSON_REMOVED(false),
    /** The organisation. */
    ORGANISATION_REMOVED(false),
    /** The programme. */
    PROGRAMME_REMOVED(true),
    /** The appointment in which it was agreed. */
    ACTION_REMOVED(true),
    /** The programme. */
    LINK_ENDED(true),
    /** The one who stayed. */
    PEOPLE_MERGED(false),
    /** The one that stayed. */
    ORGANISATIONS_MERGED(false),
    /** The year of the first day that has the hours of its week again. */
    EXCEPTION_ENDED(true),
    /** The first of the blocked times. */
    TIME_FREED(true),
    /** The kind of conversation. */
    KIND_REMOVED(true);

    private final boolean ofOneCoach;

    DeedKind(boolean ofOneCoach) {
        this.ofOneCoach = ofOneCoach;
    }

    /** Whether no other coach may know of it. */
    boolean isOfOneCoach() {
        return ofOneCoach;
    }
}
