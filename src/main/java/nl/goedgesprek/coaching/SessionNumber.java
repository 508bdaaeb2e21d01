package nl.goedgesprek.coaching;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of its programme's conversations one is.
 *
 * @param number from 1, in order of time; what did not take place does not count
 * @param agreed how many were agreed, or more when there are
 */
public record SessionNumber(int number, int agreed) {

    /** Of each that counts, by the number of its appointment. */
    static Map<Long, SessionNumber> of(List<Session> inOrder, Instant now) {
        Map<Long, Integer> counts = new HashMap<>();
        Map<Long, SessionNumber> numbers = new HashMap<>();
        for (Session session : inOrder) {
            Standing standing = session.standingAt(now);
            if (standing == Standing.HELD || standing == Standing.PLANNED) {
                Programme programme = session.programme().orElseThrow();
                int number = counts.merge(programme.getId(), 1, Integer::sum);
                SessionNumber found = new SessionNumber(number, Math.max(number, programme.agreedSessions()));
                numbers.put(session.appointment().getId(), found);
            }
        }
        return numbers;
    }
}
