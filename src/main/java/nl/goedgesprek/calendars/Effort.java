package nl.goedgesprek.calendars;

import java.time.Duration;

/** How much work a file may be. One that a program made for its owner is far less. */
final class Effort {

    private static final int MOST_STEPS = 500_000;
    private static final int MOST_TIMES = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int steps;
    private int times;

    /** @throws UnreadableCalendarException when this step is one too many, or comes too late */
    void step() {
        if (++steps > MOST_STEPS || System.nanoTime() > end) {
            throw new UnreadableCalendarException(CalendarTrouble.TOO_MUCH);
        }
    }

    /** @throws UnreadableCalendarException when more was found than anybody can attend */
    void found() {
        if (++times > MOST_TIMES) {
            throw new UnreadableCalendarException(CalendarTrouble.TOO_MUCH);
        }
    }
}
