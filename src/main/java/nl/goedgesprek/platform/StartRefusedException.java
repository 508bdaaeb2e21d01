package nl.goedgesprek.platform;

/** The product will not start, for a reason that whoever starts it can mend; the message is that one line. */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusedException(String line) {
        super(line);
    }
}
