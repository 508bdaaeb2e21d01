package nl.goedgesprek.notices;

import nl.goedgesprek.support.Nodes;
import nl.goedgesprek.support.ProductProcess;

/**
 * Two nodes of an older release are renewed one after the other while people book at both: each is told to stop, and the
 * built release starts in its place, on the tables that the older one goes on using. Both are renewed once more, as when
 * only a setting changes. All that {@link NodeStorm} promises holds, and nobody goes without an answer.
 */
final class NodeRenewal {

    private static final int RENEWALS = 4;

    private NodeRenewal() {}

    /** The first argument is the folder of an older distribution, which has {@code bin} in it. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty(ProductProcess.HOME_PROPERTY, arguments[0]);
        NodeStorm storm = new NodeStorm(Nodes::stop);
        boolean kept = storm.rage(RENEWALS, () -> System.clearProperty(ProductProcess.HOME_PROPERTY));
        System.exit(kept && storm.unanswered() == 0 ? 0 : 1);
    }
}
