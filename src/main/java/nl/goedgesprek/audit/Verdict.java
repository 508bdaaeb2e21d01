package nl.goedgesprek.audit;

/**
 * What a check found.
 *
 * @param end how far the chain goes when it is whole, or else which entry is the first that is not as it was written
 */
public record Verdict(boolean whole, Receipt end) {

    static Verdict whole(Receipt end) {
        return new Verdict(true, end);
    }

    static Verdict broken(Receipt first) {
        return new Verdict(false, first);
    }
}
