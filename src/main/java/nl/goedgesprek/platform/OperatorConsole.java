package nl.goedgesprek.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal of whoever starts the product, for the few lines that he must read; the log goes elsewhere. */
public final class OperatorConsole {

    private static final PrintStream OUT = stream(FileDescriptor.out);
    private static final PrintStream ERRORS = stream(FileDescriptor.err);

    private OperatorConsole() {}

    public static void say(String line) {
        OUT.println(line);
    }

    public static void complain(String line) {
        ERRORS.println(line);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
