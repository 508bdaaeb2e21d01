package nl.goedgesprek.intake;

/** How a question is answered. */
public enum QuestionKind {
    /** A line of at most {@value AnswerSheet#SHORT} characters. */
    SHORT,
    /** A text of at most {@value AnswerSheet#LONG} characters. */
    LONG,
    /** One of the options. */
    ONE,
    /** Any number of the options. */
    SEVERAL,
    /** A whole number from 1 to 10, whose ends have names. */
    SCALE,
    /** {@code yes} or {@code no}. */
    YES_NO
}
