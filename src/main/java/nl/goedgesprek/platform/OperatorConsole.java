package nl.goedgesprek.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal of whoever starts the product, for the few lines that he must read; the log goes elsewhere. */
public final class OperatorConsole {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private OperatorConsole() {}

    public static void say(String line) {
        OUT.println(line);
    }
}
