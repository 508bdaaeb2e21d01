package nl.goedgesprek.undo;

import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Circle;

/** What the coach did that he may regret; what its subject is stands with each. */
public enum DeedKind {
    /** The person. */
    PERSON_REMOVED(Circle.DESK, false, Subject.Kind.PERSON),
    /** The organisation. */
    ORGANISATION_REMOVED(Circle.DESK, false, Subject.Kind.ORGANISATION),
    /** The programme. */
    PROGRAMME_REMOVED(Circle.COACHES, true, Subject.Kind.PROGRAMME),
    /** The appointment in which it was agreed. */
    ACTION_REMOVED(Circle.COACHES, true, Subject.Kind.APPOINTMENT),
    /** The appointment about which it was written. */
    NOTE_CUT(Circle.COACHES, true, Subject.Kind.APPOINTMENT),
    /** The programme. */
    LINK_ENDED(Circle.COACHES, true, Subject.Kind.PROGRAMME),
    /** The one who stayed. */
    PEOPLE_MERGED(Circle.DESK, false, Subject.Kind.PERSON),
    /** The one that stayed. */
    ORGANISATIONS_MERGED(Circle.DESK, false, Subject.Kind.ORGANISATION),
    /** The year of the first day that has the hours of its week again. */
    EXCEPTION_ENDED(Circle.COACHES, true, Subject.Kind.NONE),
    /** The first of the blocked times. */
    TIME_FREED(Circle.COACHES, true, Subject.Kind.NONE),
    /** The kind of conversation. */
    KIND_REMOVED(Circle.COACHES, true, Subject.Kind.NONE),
    /** The other calendar, which is not read any more. */
    CALENDAR_LEFT(Circle.COACHES, true, Subject.Kind.NONE),
    /** The questionnaire; what was published of it stays. */
    DRAFT_DISCARDED(Circle.COACHES, false, Subject.Kind.NONE),
    /** The practice. */
    LOGO_REMOVED(Circle.OWNER, false, Subject.Kind.NONE),
    /** Another mark was put in the place of the practice's. */
    LOGO_REPLACED(Circle.OWNER, false, Subject.Kind.NONE);

    private final Circle circle;
    private final boolean ofOneCoach;
    private final Subject.Kind about;

    DeedKind(Circle circle, boolean ofOneCoach, Subject.Kind about) {
        this.circle = circle;
        this.ofOneCoach = ofOneCoach;
        this.about = about;
    }

    /** Who of those at the desk may know of it, and undo it. */
    Circle circle() {
        return circle;
    }

    /** Whether no other coach may know of it. */
    boolean isOfOneCoach() {
        return ofOneCoach;
    }

    /** What the log of what happened says that it was about. */
    Subject subject(long id) {
        return about == Subject.Kind.NONE ? Subject.NONE : new Subject(about, id);
    }
}
