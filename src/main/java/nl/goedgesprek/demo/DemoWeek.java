package nl.goedgesprek.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.goedgesprek.agenda.AppointmentStatus;

/** What a week of the fictional coach looks like. Meetings stand far enough apart to drive anywhere in between. */
final class DemoWeek {

    private static final String VISIT = "bezoek";
    private static final String WALK = "wandeling";
    private static final String VIDEO = "video";

    private DemoWeek() {}

    /** A conversation that the coach would have on a day, at about this time. */
    record Meeting(String type, LocalTime time, AppointmentStatus status) {}

    /** Time that he keeps for himself on a day. */
    record Blocked(String title, LocalTime from, LocalTime to) {}

    /** On the day of the start there is always something to see, unless it is in a weekend. */
    static List<Meeting> meetings(LocalDate date, LocalDate today) {
        DayOfWeek weekday = date.getDayOfWeek();
        if (date.equals(today) && weekday.compareTo(DayOfWeek.FRIDAY) <= 0) {
            return List.of(meeting(VISIT, "10:30"), meeting(VISIT, "14:00"));
        }
        return switch (weekday) {
            case MONDAY ->
                List.of(meeting(VISIT, "09:30"), new Meeting(VISIT, LocalTime.of(13, 0), nextMonday(date, today)));
            case TUESDAY -> List.of(meeting(VIDEO, "09:00"), meeting(VIDEO, "14:30"));
            case WEDNESDAY -> isWritingDay(date) ? List.of() : List.of(meeting(WALK, "10:00"), meeting(VISIT, "14:00"));
            case THURSDAY ->
                List.of(new Meeting(VISIT, LocalTime.of(10, 30), requestedAfter(date, today)), meeting(VISIT, "14:00"));
            case FRIDAY -> List.of(isOdd(date) ? meeting(VISIT, "09:30") : requestedVideo(date, today));
            default -> List.of();
        };
    }

    /** What he still knows of a day long ago; in summer people are away, and now and then something came to nothing. */
    static List<Meeting> longAgo(LocalDate date) {
        boolean summer = date.getMonth() == Month.JULY || date.getMonth() == Month.AUGUST;
        if (summer && isOdd(date)) {
            return List.of();
        }
        AppointmentStatus status = becameOf(date);
        return switch (date.getDayOfWeek()) {
            case MONDAY -> List.of(new Meeting(VISIT, LocalTime.of(9, 30), status));
            case WEDNESDAY -> List.of(new Meeting(WALK, LocalTime.of(10, 0), status));
            case THURSDAY ->
                List.of(meeting(VISIT, "10:30"), new Meeting(isOdd(date) ? VISIT : VIDEO, LocalTime.of(14, 0), status));
            default -> List.of();
        };
    }

    private static AppointmentStatus becameOf(LocalDate date) {
        int day = date.getDayOfYear();
        if (day % 9 == 0) {
            return AppointmentStatus.CANCELLED;
        }
        return day % 13 == 0 ? AppointmentStatus.DECLINED : AppointmentStatus.CONFIRMED;
    }

    static List<Blocked> blocked(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return List.of();
        }
        return switch (date.getDayOfWeek()) {
            case TUESDAY -> List.of(new Blocked("Intervisie", LocalTime.of(11, 0), LocalTime.of(13, 0)));
            case WEDNESDAY ->
                isWritingDay(date)
                        ? List.of(new Blocked("Schrijfdag", LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        : List.of();
            case FRIDAY -> List.of(new Blocked("Vrijdagmiddag vrij", LocalTime.of(14, 0), LocalTime.of(17, 0)));
            default -> List.of();
        };
    }

    private static Meeting meeting(String type, String time) {
        return new Meeting(type, LocalTime.parse(time), AppointmentStatus.CONFIRMED);
    }

    private static Meeting requestedVideo(LocalDate date, LocalDate today) {
        return new Meeting(VIDEO, LocalTime.of(11, 0), requestedAfter(date, today));
    }

    private static AppointmentStatus requestedAfter(LocalDate date, LocalDate today) {
        return date.isAfter(today) ? AppointmentStatus.REQUESTED : AppointmentStatus.CONFIRMED;
    }

    /** The first Monday ahead for which he has more than a week is one that he proposed himself. */
    private static AppointmentStatus nextMonday(LocalDate date, LocalDate today) {
        boolean proposed = date.isAfter(today.plusDays(7)) && !date.isAfter(today.plusDays(14));
        return proposed ? AppointmentStatus.PROPOSED : AppointmentStatus.CONFIRMED;
    }

    private static boolean isWritingDay(LocalDate date) {
        return !isOdd(date);
    }

    private static boolean isOdd(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
    }
}
