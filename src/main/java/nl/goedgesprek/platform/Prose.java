package nl.goedgesprek.platform;

/** What people write in a field of several lines. */
public final class Prose {

    private Prose() {}

    /** Without blanks around it, and with one character for the end of a line, for which browsers send two. */
    public static String of(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
