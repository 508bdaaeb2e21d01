package nl.goedgesprek.clients.web;

/**
 * What becomes of one fact when two are made one.
 *
 * @param becomes what is kept of it; empty when neither has it
 * @param taken whether that comes from the one who goes
 * @param lost what of the one who goes is kept nowhere; empty when nothing is lost
 */
public record Becoming(String label, String becomes, boolean taken, String lost) {

    /** Of a fact of which one is kept: that of the one who stays, or else the other's. */
    static Becoming one(String label, String stays, String goes) {
        boolean taken = stays.isEmpty() && !goes.isEmpty();
        boolean lost = !taken && !goes.equals(stays);
        return new Becoming(label, taken ? goes : stays, taken, lost ? goes : "");
    }

    /** Of a fact of which both are kept. */
    static Becoming both(String label, String becomes, String stays) {
        return new Becoming(label, becomes, !becomes.equals(stays), "");
    }
}
