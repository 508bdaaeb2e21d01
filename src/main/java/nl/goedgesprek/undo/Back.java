package nl.goedgesprek.undo;

/**
 * What became of putting rows back.
 *
 * @param all whether they are as they were
 * @param any whether anything was written for that
 */
record Back(boolean all, boolean any) {

    /** They were as they were already. */
    static final Back NEEDLESS = new Back(true, false);

    static final Back DONE = new Back(true, true);

    static final Back IMPOSSIBLE = new Back(false, false);

    Back and(Back other) {
        return new Back(all && other.all, any || other.any);
    }

    Outcome outcome() {
        return all ? Outcome.ALL : any ? Outcome.PARTLY : Outcome.NONE;
    }
}
