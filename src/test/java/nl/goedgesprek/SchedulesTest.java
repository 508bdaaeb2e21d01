package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the product does by itself, and when: nobody calls it, so no other test would miss it. */
class SchedulesTest {

    private static final List<Method> BY_THE_CLOCK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.goedgesprek").stream()
                    .map(JavaClass::reflect)
                    .flatMap(found -> Arrays.stream(found.getDeclaredMethods()))
                    .filter(method -> method.getAnnotationsByType(Schedule.class).length > 0)
                    .toList();

    @Test
    void all_that_is_done_without_being_asked_is_done_at_its_time() {
        assertThat(BY_THE_CLOCK)
                .flatExtracting(SchedulesTest::times)
                .containsExactlyInAnyOrder(
                        "BackupService.everyHour *:41:0",
                        "DatabaseMigration.everyNight 4:13:0",
                        "HealthWatch.look *:*:37",
                        "OutboxWatch.look *:*:*/15",
                        "OutsideRound.go *:*:7/30",
                        "Postman.everySecond *:*:*",
                        "Postman.prolongClaims *:*:*/15",
                        "Retention.everyHour *:23:0",
                        "Scan.everyMinute *:*:7",
                        "StepWriter.everyFewSeconds *:*:*/10");
    }

    /** Elsewhere the server takes no notice of it, and of one that is kept Payara Micro has no store. */
    @Test
    void each_is_of_a_singleton_and_kept_by_nobody() {
        assertThat(BY_THE_CLOCK)
                .allMatch(method -> method.getDeclaringClass().isAnnotationPresent(Singleton.class))
                .allMatch(method -> Arrays.stream(method.getAnnotationsByType(Schedule.class))
                        .noneMatch(Schedule::persistent));
    }

    /** On every day of every month, by the hour, the minute and the second. */
    private static List<String> times(Method method) {
        String name = method.getDeclaringClass().getSimpleName() + '.' + method.getName();
        return Arrays.stream(method.getAnnotationsByType(Schedule.class))
                .map(time -> name
                        + ' '
                        + time.hour()
                        + ':'
                        + time.minute()
                        + ':'
                        + time.second()
                        + (isDaily(time) ? "" : " on some days"))
                .toList();
    }

    private static boolean isDaily(Schedule time) {
        return List.of(time.dayOfMonth(), time.month(), time.dayOfWeek(), time.year()).stream()
                .allMatch("*"::equals);
    }
}
