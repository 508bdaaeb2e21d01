package nl.goedgesprek.platform;

/** The product will not start, for a reason that whoever starts it can mend; he reads it on his console at once. */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line the reason, in his language */
    public StartRefusedException(String line) {
        super(line);
        OperatorConsole.complain(line);
    }
}
