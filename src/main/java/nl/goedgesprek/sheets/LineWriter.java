package nl.goedgesprek.sheets;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows as they come and keeps none of them. */
interface LineWriter extends Line, Closeable {

    /** The row is complete, and another begins. */
    void end() throws IOException;
}
