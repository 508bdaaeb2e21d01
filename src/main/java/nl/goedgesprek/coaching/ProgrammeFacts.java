package nl.goedgesprek.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the coach writes down of a programme, already checked.
 *
 * @param sessions how many conversations were agreed
 * @param goals what the client wants to reach; may be empty
 * @param context what matters about where he works; may be empty
 * @param sponsorId the number of who has it paid for, when that is somebody else
 */
public record ProgrammeFacts(
        int sessions,
        LocalDate start,
        String goals,
        String context,
        @Nullable Long sponsorId) {

    public static final int MOST_SESSIONS = 99;
    public static final int LONGEST_TEXT = 8000;

    public ProgrammeFacts {
        if (sessions < 1 || sessions > MOST_SESSIONS) {
            throw new IllegalArgumentException("programme of " + sessions + " sessions");
        }
        if (goals.length() > LONGEST_TEXT || context.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text of " + Math.max(goals.length(), context.length()));
        }
    }
}
