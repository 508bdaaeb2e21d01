package nl.goedgesprek.sealing;

import jakarta.enterprise.inject.spi.CDI;

/** What stands in a column, for tests that look for words in the database as it is. */
public final class Opened {

    private Opened() {}

    /** Nearly all that is read is not sealed, and looking up the keys takes longer than reading it. */
    public static String text(String kept) {
        if (!Keyset.isSealed(kept)) {
            return kept;
        }
        return CDI.current().select(KeyRing.class).get().open(kept);
    }
}
