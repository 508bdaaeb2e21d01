package nl.goedgesprek.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.scheduling.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Conversations with one person that the coach puts into his agenda in one go.
 *
 * @param person the person's number
 * @param choices at least one, in any order
 * @param invites whether both sides are mailed an invitation for each of them
 * @param programme the number of the programme that they are part of; or none
 */
public record Series(
        Wish wish,
        long person,
        List<Choice> choices,
        boolean invites,
        @Nullable Long programme) {

    public Series {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a series of nothing");
        }
    }

    /**
     * A moment that the coach said yes to.
     *
     * @param accepted the rules that it breaks as far as he was told
     */
    public record Choice(Instant start, Set<Refusal> accepted) {

        public Choice {
            accepted = Set.copyOf(accepted);
        }
    }

    List<Instant> starts() {
        return choices.stream().map(Choice::start).toList();
    }
}
