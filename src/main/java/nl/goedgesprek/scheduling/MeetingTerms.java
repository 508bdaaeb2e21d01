package nl.goedgesprek.scheduling;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a kind of conversation is held.
 *
 * @param slug its name among the meeting types, for the limits
 * @param duration how long it lasts, more than nothing
 * @param bufferBefore the pause before it
 * @param bufferAfter the pause after it
 * @param slotInterval it starts at multiples of this past the whole hour: 5, 10, 15, 20, 30 or 60 minutes
 * @param minimumNotice how long from now the first one may start
 * @param horizonDays how many local days ahead the last one may start
 * @param perDay at most so many that start on one local date, or no limit
 * @param perWeek at most so many that start in one ISO week, or no limit
 */
public record MeetingTerms(
        String slug,
        Venue venue,
        Duration duration,
        Duration bufferBefore,
        Duration bufferAfter,
        Duration slotInterval,
        Duration minimumNotice,
        int horizonDays,
        @Nullable Integer perDay,
        @Nullable Integer perWeek) {

    /** The steps in which conversations may start, in minutes. */
    public static final List<Integer> INTERVALS = List.of(5, 10, 15, 20, 30, 60);

    private static final int FAR_AHEAD = 100_000;

    /** @throws IllegalArgumentException when a length or a number is out of its bounds */
    public MeetingTerms {
        require(duration.compareTo(Duration.ZERO) > 0, "duration", duration);
        require(!bufferBefore.isNegative(), "bufferBefore", bufferBefore);
        require(!bufferAfter.isNegative(), "bufferAfter", bufferAfter);
        require(!minimumNotice.isNegative(), "minimumNotice", minimumNotice);
        require(
                INTERVALS.contains((int) slotInterval.toMinutes()) && slotInterval.toSecondsPart() == 0,
                "slotInterval",
                slotInterval);
        require(horizonDays >= 0, "horizonDays", horizonDays);
        require(perDay == null || perDay >= 0, "perDay", perDay);
        require(perWeek == null || perWeek >= 0, "perWeek", perWeek);
    }

    /** The same for a conversation of another length. */
    public MeetingTerms lasting(Duration length) {
        return new MeetingTerms(
                slug,
                venue,
                length,
                bufferBefore,
                bufferAfter,
                slotInterval,
                minimumNotice,
                horizonDays,
                perDay,
                perWeek);
    }

    /** The same under another name. */
    public MeetingTerms called(String otherSlug) {
        return new MeetingTerms(
                otherSlug,
                venue,
                duration,
                bufferBefore,
                bufferAfter,
                slotInterval,
                minimumNotice,
                horizonDays,
                perDay,
                perWeek);
    }

    /** The same for who plans for himself: he needs no notice and may plan as far ahead as he likes. */
    public MeetingTerms whenever() {
        return new MeetingTerms(
                slug,
                venue,
                duration,
                bufferBefore,
                bufferAfter,
                slotInterval,
                Duration.ZERO,
                FAR_AHEAD,
                perDay,
                perWeek);
    }

    private static void require(boolean holds, String name, @Nullable Object value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
    }
}
