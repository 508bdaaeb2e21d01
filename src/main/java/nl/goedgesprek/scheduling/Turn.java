package nl.goedgesprek.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for one conversation of a series.
 *
 * @param date the date that the rhythm wants
 * @param proposed the best moment; none when nothing is free in the days around either
 * @param others more free moments to choose from, the best first; no two of all of them overlap
 * @param trouble why nothing is free where the rhythm wants it; none when something is
 */
public record Turn(
        LocalDate date,
        @Nullable Slot proposed,
        List<Slot> others,
        @Nullable Obstacle trouble) {

    public Turn {
        others = List.copyOf(others);
    }

    public Optional<Slot> proposal() {
        return Optional.ofNullable(proposed);
    }

    public Optional<Obstacle> obstacle() {
        return Optional.ofNullable(trouble);
    }
}
