package nl.goedgesprek.booking.rest;

import java.util.List;
import java.util.Map;
import nl.goedgesprek.booking.BookingRequest;
import nl.goedgesprek.platform.Violation;

/**
 * A booking as it was sent.
 *
 * @param answerPaths where in the body each answered question's value stands, by the question's key
 */
record BookingCall(BookingRequest request, Map<String, String> answerPaths) {

    private static final String ANSWER = "answers.";

    /** The same violations, each at the field of the body that it is about. */
    List<Violation> asSent(List<Violation> violations) {
        return violations.stream().map(this::asSent).toList();
    }

    private Violation asSent(Violation wrong) {
        if (!wrong.field().startsWith(ANSWER)) {
            return wrong;
        }
        String key = wrong.field().substring(ANSWER.length());
        return new Violation(answerPaths.getOrDefault(key, wrong.field()), wrong.message(), wrong.arguments());
    }
}
