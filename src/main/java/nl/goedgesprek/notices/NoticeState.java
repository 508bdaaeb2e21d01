package nl.goedgesprek.notices;

/** How far a mail is. */
public enum NoticeState {
    /** It is to be sent when it is due. */
    WAITING,
    /** A process has taken it upon itself to send it. */
    SENDING,
    /** A mail server has accepted it. */
    SENT,
    /** It was given up; somebody must look. */
    FAILED,
    /** What it was to say no longer holds, so it is not sent. */
    DROPPED
}
