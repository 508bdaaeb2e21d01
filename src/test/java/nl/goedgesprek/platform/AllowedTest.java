package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every service says who may call it; and what is told in confidence is told to no assistant. */
class AllowedTest {

    private static final List<Class<?>> SERVICES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.goedgesprek").stream()
                    .filter(found -> found.isAnnotatedWith(Stateless.class) || found.isAnnotatedWith(Singleton.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void every_method_of_every_service_says_who_may_call_it() {
        assertThat(SERVICES).hasSizeGreaterThan(50);
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(Doors.of(service))
                        .allSatisfy(door -> assertThat(Guard.declared(door, service))
                                .as("who may call %s", door)
                                .isPresent()));
    }

    @Test
    void an_assistant_finds_every_door_shut_behind_which_something_confidential_is() {
        assertThat(openTo(Actor.ASSISTANT))
                .doesNotContainAnyElementsOf(openToNoneBut("SessionService", Set.of("numbers")))
                .noneMatch(door -> Stream.of(
                                "ActionService",
                                "HeldService",
                                "LogService",
                                "FiguresService",
                                "KilometresService",
                                "FunnelService",
                                "ProgrammeService",
                                "ProgrammeListService",
                                "ProgrammeLinkService",
                                "RecordsService",
                                "AnswersService",
                                "IntakeService",
                                "QuestionnaireService",
                                "CalendarsService",
                                "AccountService.giveLink",
                                "AccountService.appoint",
                                "AssistantService",
                                "CoachService",
                                "WordsService.say",
                                "PracticeService.decide",
                                "PracticeService.keepHolidays",
                                "IdentityService.present",
                                "IdentityService.removeLogo")
                        .anyMatch(door::startsWith));
    }

    /** One more that is opened to them is noticed here, whatever it does: somebody writes it down, and so thinks of it. */
    @Test
    void a_visitor_calls_what_is_written_down_and_nothing_else() {
        assertThat(doors(door -> isOpen(door, Actor.VISITOR))).containsExactlyElementsOf(written("visitors.txt"));
    }

    @Test
    void an_assistant_calls_what_is_written_down_besides_and_nothing_else() {
        assertThat(doors(door -> isOpen(door, Actor.ASSISTANT) && !isOpen(door, Actor.VISITOR)))
                .containsExactlyElementsOf(written("assistants.txt"));
    }

    @Test
    void what_holds_for_all_of_the_practice_only_its_owner_decides() {
        Set<String> his = openTo(Actor.OWNER);
        his.removeAll(openTo(Actor.COACH));

        assertThat(his)
                .contains(
                        "AccountService.giveLink",
                        "AccountService.end",
                        "AccountService.appoint",
                        "AssistantService.add",
                        "AssistantService.end",
                        "CoachService.add",
                        "CoachService.end",
                        "IdentityService.present",
                        "IdentityService.removeLogo",
                        "PracticeService.decide",
                        "PracticeService.keepHolidays",
                        "WordsService.say");
    }

    @Test
    void who_is_merely_a_coach_may_nothing_that_the_owner_may_not() {
        assertThat(openTo(Actor.OWNER)).containsAll(openTo(Actor.COACH));
        assertThat(openTo(Actor.COACH)).containsAll(openTo(Actor.ASSISTANT));
    }

    /** A visitor shows a code, or gets what is for everybody: nothing is opened to him by a number that he can guess. */
    @Test
    void a_visitor_opens_nothing_by_a_number() {
        Set<String> open = new TreeSet<>();
        for (Class<?> service : SERVICES) {
            Doors.of(service).stream()
                    .filter(door -> isOpen(service, door, Actor.VISITOR))
                    .filter(door -> Arrays.asList(door.getParameterTypes()).contains(long.class))
                    .forEach(door -> open.add(name(door)));
        }
        assertThat(open).isEmpty();
    }

    /** The guard cannot ask who wants it, on a thread that has forgotten: so it is what anybody may want, or a start alone. */
    @Test
    void only_the_product_begins_what_is_done_later_but_for_what_everybody_may() {
        assertThat(SERVICES)
                .flatMap(Doors::of)
                .filteredOn(door -> door.isAnnotationPresent(Asynchronous.class))
                .extracting(AllowedTest::name)
                .containsExactlyInAnyOrder("PasswordResetService.ask", "ResealingRun.begin");
    }

    @Test
    void where_nobody_said_who_acts_nobody_does() {
        assertThat(Circle.values()).noneMatch(Acting::isOf);
        try (Acting coach = Acting.as(Actor.COACH)) {
            assertThat(Acting.isOf(Circle.DESK)).isTrue();
            try (Acting visitor = Acting.as(Actor.VISITOR)) {
                assertThat(Acting.isOf(Circle.DESK)).isFalse();
            }
            assertThat(Acting.isOf(Circle.COACHES)).isTrue();
        }
        assertThat(Acting.actor()).isEmpty();
    }

    private static Set<String> openTo(Actor actor) {
        return new TreeSet<>(doors(door -> isOpen(door, actor)));
    }

    /** In order; one that has the same name as another stands there twice. */
    private static List<String> doors(Predicate<Door> sort) {
        return SERVICES.stream()
                .flatMap(service -> Doors.of(service).stream().map(method -> new Door(service, method)))
                .filter(sort)
                .map(door -> name(door.method()))
                .sorted()
                .toList();
    }

    private record Door(Class<?> service, Method method) {}

    private static List<String> written(String list) {
        try (InputStream file = AllowedTest.class.getResourceAsStream(list)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> openToNoneBut(String service, Set<String> open) {
        return SERVICES.stream()
                .filter(found -> found.getSimpleName().equals(service))
                .flatMap(found -> Doors.of(found).stream())
                .filter(door -> !open.contains(door.getName()))
                .map(AllowedTest::name)
                .toList();
    }

    private static boolean isOpen(Door door, Actor actor) {
        return isOpen(door.service(), door.method(), actor);
    }

    private static boolean isOpen(Class<?> service, Method door, Actor actor) {
        return Guard.declared(door, service)
                .filter(allowed -> Arrays.stream(allowed.value()).anyMatch(circle -> circle.holds(actor)))
                .isPresent();
    }

    private static String name(Method door) {
        return door.getDeclaringClass().getSimpleName() + '.' + door.getName();
    }
}
