package nl.goedgesprek.undo;

import nl.goedgesprek.platform.Circle;

/** What the coach did that he may regret; what its subject is stands with each. */
public enum DeedKind {
    /** The person. */
    PERSON_REMOVED(Circle.DESK, false),
    /** The organisation. */
    ORGANISATION_REMOVED(Circle.DESK, false),
    /** The programme. */
    PROGRAMME_REMOVED(Circle.COACHES, true),
    /** The appointment in which it was agreed. */
    ACTION_REMOVED(Circle.COACHES, true),
    /** The appointment about which it was written. */
    NOTE_CUT(Circle.COACHES, true),
    /** The programme. */
    LINK_ENDED(Circle.COACHES, true),
    /** The one who stayed. */
    PEOPLE_MERGED(Circle.DESK, false),
    /** The one that stayed. */
    ORGANISATIONS_MERGED(Circle.DESK, false),
    /** The year of the first day that has the hours of its week again. */
    EXCEPTION_ENDED(Circle.COACHES, true),
    /** The first of the blocked times. */
    TIME_FREED(Circle.COACHES, true),
    /** The kind of conversation. */
    KIND_REMOVED(Circle.COACHES, true),
    /** The other calendar, which is not read any more. */
    CALENDAR_LEFT(Circle.COACHES, true),
    /** The questionnaire; what was published of it stays. */
    DRAFT_DISCARDED(Circle.COACHES, false),
    /** The practice. */
    LOGO_REMOVED(Circle.OWNER, false),
    /** Another mark was put in the place of the practice's. */
    LOGO_REPLACED(Circle.OWNER, false);

    private final Circle circle;
    private final boolean ofOneCoach;

    DeedKind(Circle circle, boolean ofOneCoach) {
        this.circle = circle;
        this.ofOneCoach = ofOneCoach;
    }

    /** Who of those at the desk may know of it, and undo it. */
    Circle circle() {
        return circle;
    }

    /** Whether no other coach may know of it. */
    boolean isOfOneCoach() {
        return ofOneCoach;
    }
}
