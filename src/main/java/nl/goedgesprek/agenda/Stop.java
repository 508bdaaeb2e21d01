package nl.goedgesprek.agenda;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One conversation of a day, and the drive that leads to it.
 *
 * @param meeting whatever stands for the conversation
 * @param drive none when the coach is there already, or need not be anywhere
 */
public record Stop<T>(T meeting, @Nullable Leg drive) {

    public Optional<Leg> driveThere() {
        return Optional.ofNullable(drive);
    }
}
