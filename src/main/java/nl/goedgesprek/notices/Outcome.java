package nl.goedgesprek.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail that was claimed.
 *
 * @param at when that was
 * @param failure why it did not go out; null unless it failed
 * @param detail what the mail server said, or the reason that it said nothing; empty unless it failed
 */
public record Outcome(
        long noticeId, Result result, Instant at, @Nullable Failure failure, String detail) {

    /** What can become of it. */
    public enum Result {
        SENT,
        FAILED,
        DROPPED,
        /** It was not come to. */
        GIVEN_BACK
    }

    static Outcome of(long noticeId, Result result, Instant at) {
        return new Outcome(noticeId, result, at, null, "");
    }

    static Outcome failed(long noticeId, Instant at, Failure failure, String detail) {
        return new Outcome(noticeId, Result.FAILED, at, failure, detail);
    }

    void noteOn(Notice notice) {
        switch (result) {
            case SENT -> notice.sent(at);
            case FAILED -> notice.failed(failure == null ? Failure.UNREACHABLE : failure, detail, at);
            case DROPPED -> notice.drop();
            case GIVEN_BACK -> notice.giveBack();
        }
    }
}
