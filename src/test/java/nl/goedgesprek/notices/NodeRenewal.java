package nl.goedgesprek.notices;

import java.util.concurrent.TimeUnit;
import nl.goedgesprek.support.Nodes;
import nl.goedgesprek.support.ProductProcess;

/**
 * Two nodes of an older release are renewed one after the other while people book at both: each is left out and told to
 * stop, and the built release starts in its place, on the tables that the older one goes on using. Both are renewed once more, as when
 * only a setting changes. All that {@link NodeStorm} promises holds, and nobody goes without an answer.
 */
final class NodeRenewal {

    private static final int RENEWALS = 4;
    private static final int SECONDS_TO_ANSWER = 5;

    private NodeRenewal() {}

    /** The first argument is the folder of an older distribution, which has {@code bin} in it. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty(ProductProcess.HOME_PROPERTY, arguments[0]);
        NodeStorm storm = new NodeStorm(NodeRenewal::stop);
        boolean kept = storm.rage(RENEWALS, () -> System.clearProperty(ProductProcess.HOME_PROPERTY));
        System.exit(kept && storm.unanswered() == 0 ? 0 : 1);
    }

    /** What stands before the nodes leaves it out first, and what it was asked before is answered. */
    private static void stop(Nodes nodes, int number, Runnable leaveOut) throws InterruptedException {
        leaveOut.run();
        TimeUnit.SECONDS.sleep(SECONDS_TO_ANSWER);
        nodes.stop(number);
    }
}
