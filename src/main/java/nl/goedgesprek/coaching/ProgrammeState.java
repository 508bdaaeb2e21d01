package nl.goedgesprek.coaching;

/** Whether a programme goes on. */
public enum ProgrammeState {
    RUNNING,
    ENDED
}
