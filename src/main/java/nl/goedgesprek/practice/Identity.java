package nl.goedgesprek.practice;

/**
 * Who the practice is for its visitors.
 *
 * @param practiceName on the door and above every page, 1 to {@value #LONGEST_NAME} characters
 * @param coachName of who comes, as long at most
 * @param base where the coach leaves in the morning and comes home to
 */
public record Identity(String practiceName, String coachName, Address base, HouseStyle style) {

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
