package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.file.Path;

/** A disk has not enough room for another copy. */
final class NoRoomException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024 * 1024;

    /**
     * @param needed bytes
     * @param usable bytes
     */
    NoRoomException(Path folder, long needed, long usable) {
        super(folder + ": " + usable / MEGABYTE + " MB < " + (needed / MEGABYTE + 1) + " MB");
    }
}
