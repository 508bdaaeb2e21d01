package nl.goedgesprek.intake;

import java.util.UUID;

/** Names questions and options that are new; no two get the same. */
final class FreshKey {

    private static final int LENGTH = 12;

    private FreshKey() {}

    /** Lower-case letters and digits, the first of which is a letter. */
    static String next() {
        return 'k' + UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
    }
}
