package nl.goedgesprek.access;

/** By what somebody comes in, or wanted to. */
public enum Way {
    /** What he knows. */
    PASSWORD,
    /** What his phone shows or he kept on paper, after his password. */
    CODE,
    /** A key that his device keeps. */
    PASSKEY,
    /** Another site of the practice says who he is. */
    PROVIDER
}
