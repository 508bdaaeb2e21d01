package nl.goedgesprek.practice;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the coach himself decides about what is sent and kept.
 *
 * @param reminders how many hours before it a conversation's visitor is reminded, 0 to {@value #MOST_REMINDER_HOURS}, by
 *     the slug of its kind; 0 is never
 * @param intakeReminderHours how many hours before a conversation its visitor is reminded of questions that he left
 *     open, 0 to {@value #MOST_INTAKE_HOURS}; 0 is never
 * @param morningNote when the coach gets a note with the day's route, on the practice's clock; or never
 * @param asksAfterwards whether a visitor is asked afterwards how to go on
 * @param retentionMonths after how many months what led to nothing is erased, 1 to {@value #MOST_RETENTION_MONTHS}
 * @param recordMonths for how many months after its end what was written in a programme is kept, 1 to {@value
 *     #MOST_RETENTION_MONTHS}
 * @param clientMonths after how many months without a conversation or a programme somebody is erased who had one, 1 to
 *     {@value #MOST_RETENTION_MONTHS}
 * @param contactMonths after how many months somebody is erased who never had one, 1 to {@value #MOST_RETENTION_MONTHS}
 * @param phone in E.164, or none
 */
public record PracticeSettings(
        Map<String, Integer> reminders,
        int intakeReminderHours,
        @Nullable LocalTime morningNote,
        boolean asksAfterwards,
        int retentionMonths,
        int recordMonths,
        int clientMonths,
        int contactMonths,
        @Nullable String phone) {

    /** A week. */
    public static final int MOST_REMINDER_HOURS = 168;

    /** A month. */
    public static final int MOST_INTAKE_HOURS = 744;

    /** Ten years. */
    public static final int MOST_RETENTION_MONTHS = 120;

    /** @throws IllegalArgumentException when a number is out of its bounds */
    public PracticeSettings {
        reminders = Map.copyOf(reminders);
        reminders.values().forEach(hours -> requireWithin(hours, 0, MOST_REMINDER_HOURS));
        requireWithin(intakeReminderHours, 0, MOST_INTAKE_HOURS);
        requireWithin(retentionMonths, 1, MOST_RETENTION_MONTHS);
        requireWithin(recordMonths, 1, MOST_RETENTION_MONTHS);
        requireWithin(clientMonths, 1, MOST_RETENTION_MONTHS);
        requireWithin(contactMonths, 1, MOST_RETENTION_MONTHS);
    }

    private static void requireWithin(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not from " + least + " to " + most);
        }
    }
}
