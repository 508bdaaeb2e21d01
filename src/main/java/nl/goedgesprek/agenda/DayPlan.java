package nl.goedgesprek.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * One day of the coach: his conversations in order, the drives between them, and the one home.
 *
 * @param date in the practice's zone
 * @param home none when he ends the day at his base
 */
public record DayPlan<T>(
        LocalDate date, List<Stop<T>> stops, @Nullable Leg home) {

    public DayPlan {
        stops = List.copyOf(stops);
    }

    public Optional<Leg> driveHome() {
        return Optional.ofNullable(home);
    }

    /** All drives of the day, in order. */
    public List<Leg> drives() {
        return Stream.concat(stops.stream().flatMap(stop -> stop.driveThere().stream()), driveHome().stream())
                .toList();
    }

    /** The drive that leads to a meeting; none when the coach is there already, or need not be anywhere. */
    public Optional<Leg> driveTo(T meeting) {
        return stops.get(indexOf(meeting)).driveThere();
    }

    /** The drive with which the coach leaves a meeting's place, whenever that is; none when he has driven to none. */
    public Optional<Leg> driveFrom(T meeting) {
        int index = indexOf(meeting);
        return Stream.concat(
                        stops.stream().skip(index + 1L).flatMap(stop -> stop.driveThere().stream()),
                        driveHome().stream())
                .findFirst();
    }

    /**
     * All that happens, in order of time: he may be home again before the last conversation, when that is a call.
     *
     * @param drive makes something of a drive to a meeting, {@code home} of the last one, {@code meeting} of a meeting
     */
    public <R> List<R> inOrder(
            Function<T, TimeRange> time, Function<Leg, R> drive, Function<Leg, R> home, Function<T, R> meeting) {
        return Stream.concat(
                        stops.stream()
                                .flatMap(stop -> Stream.concat(
                                        stop.driveThere().stream()
                                                .map(leg -> Map.entry(leg.departure(), drive.apply(leg))),
                                        Stream.of(Map.entry(
                                                time.apply(stop.meeting()).start(), meeting.apply(stop.meeting()))))),
                        driveHome().stream().map(leg -> Map.entry(leg.departure(), home.apply(leg))))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private int indexOf(T meeting) {
        return stops.stream().map(Stop::meeting).toList().indexOf(meeting);
    }

    /** What the drives add up to, each rounded as it is shown. */
    public int kilometres() {
        return drives().stream().mapToInt(Leg::kilometres).sum();
    }
}
