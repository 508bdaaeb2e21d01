package nl.goedgesprek.practice;

import java.time.ZoneId;

/**
 * Who the practice is for its visitors.
 *
 * @param practiceName on the door and above every page, 1 to {@value #LONGEST_NAME} characters
 * @param coachName of who comes, as long at most
 * @param base where the coach leaves in the morning and comes home to
 * @param zone in which all times are told; what is agreed stays at its instant, hours of the clock are read in this one
 */
public record Identity(String practiceName, String coachName, Address base, ZoneId zone, HouseStyle style) {

    /** Characters. */
    public static final int LONGEST_NAME = 120;

    /** @throws IllegalArgumentException when a name is empty or too long */
    public Identity {
        requireName(practiceName);
        requireName(coachName);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not a name: " + name);
        }
    }
}
