package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Series;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.calendars.CalendarFeed;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.calendars.OutsideCalendar;
import nl.goedgesprek.calendars.OutsideReading;
import nl.goedgesprek.calendars.OutsideService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ActionFacts;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Note;
import nl.goedgesprek.coaching.NoteLevel;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeFacts;
import nl.goedgesprek.coaching.ProgrammeLinkService;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.notices.Notice;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.practice.NewCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.support.CalendarServer;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every service is asked by a coach about what is another's, by its number or with the thing itself in hand. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class OthersNumbersIT {

    private static final Logger FAILURES = Logger.getLogger("jakarta.enterprise.ejb.container");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MANY = 60;

    /** What everybody at the desk may know or change; a service, or one method of it with so many arguments. */
    private static final Set<String> SHARED = Set.of(
            // People, organisations and questionnaires are the practice's, and so is when who was met.
            "ClientsService",
            "DirectoryService",
            "MergeService",
            "RemovalService",
            "QuestionnaireService",
            "PersonErasure.ahead/1",
            "VisitService.with/2",
            "VisitService.acquaintanceWithPeople/1",
            "VisitService.acquaintanceWithOrganisations/1",
            // Of somebody whom both know: all of it that is one's own, and whether there is anything of another's.
            "DossierService.look/2",
            "PersonErasure.isOthersToo/1",
            "RecordsService.areKeptFromDesk/1",
            // Visitors see it too.
            "AgendaService.daysAway/3",
            "AgendaService.freeSlots/3",
            "AgendaService.isTooFar/1",
            "PracticeService.coach/1",
            "PracticeService.meetingTypes/1",
            "PracticeService.openHours/3",
            // Where a colleague gets his mail.
            "AccountService.emailOf/1",
            // Reckons with what the caller knows already.
            "RecordsService.months/1");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Instant soon = Instant.now()
            .truncatedTo(ChronoUnit.HOURS)
            .plus(Duration.ofDays(500))
            .plus(HOUR.multipliedBy(ThreadLocalRandom.current().nextInt(20_000) * 4L));

    @Inject
    private BeanManager beans;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachService coaches;

    @Inject
    private PracticeService practice;

    @Inject
    private AvailabilityService availability;

    @Inject
    private MeetingTypeService types;

    @Inject
    private ClientsService clients;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private BlockingService blocking;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private SessionService sessions;

    @Inject
    private ActionService actions;

    @Inject
    private IntakeService intake;

    @Inject
    private CalendarsService feeds;

    @Inject
    private OutsideService calendars;

    @Inject
    private OutsideReading reading;

    @Inject
    private OutboxService outbox;

    @Inject
    private UndoService undo;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private final List<Long> numbers = new ArrayList<>();
    private final Map<Class<?>, Object> things = new HashMap<>();
    private CalendarServer server;
    private Coach first;
    private Coach anna;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void let_the_first_have_one_of_everything() throws Exception {
        FAILURES.setLevel(Level.OFF);
        // What everybody at the desk can undo has numbers that may be like his: it is too long ago for that.
        Tables tables = new Tables(dataSource);
        tables.change("update deed set done_at_ms = 0 where coach_id is null");
        // What is hers is numbered far from all of his, whatever was numbered before.
        tables.change("alter table meeting_type alter column id restart with " + System.currentTimeMillis());
        server = new CalendarServer();
        first = practice.coaches().get(0);
        currentCoach.enter(first.getId(), true);
        anna = coaches.add(new NewCoach("Anna", "anna-" + mark, first.base(), first.driveLimits(), first.getId()));
        Instant lastWeek = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(7));
        Appointment past = visit(person(), lastWeek, AppointmentStatus.CONFIRMED);
        his(past, past.getId());
        his(Person.class, past.person());
        his(past.person().organisation().orElseThrow(), 0);
        his(things(past.person()));
        availability.except(first, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1), List.of());
        visit(past.person(), soon.plus(HOUR.multipliedBy(5)), AppointmentStatus.REQUESTED);
        Programme programme = programmes.begin(first, past.person().getId(), facts());
        his(programme, programme.getId());
        programmes.include(programme.getId(), List.of(past.getId()));
        links.give(programme.getId(), LinkReader.CLIENT);
        sessions.write(past.getId(), NoteLevel.PRIVATE, "alleen voor hem", Note.UNWRITTEN);
        numbers.add(actions.agree(past.getId(), new ActionFacts("iets doen", ActionOwner.COACH, null))
                .getId());
        answer(past);
        block();
        OutsideCalendar followed = reading.follow(first, new OutsideCalendar.Wanted("Privé", false), server.address());
        his(followed, followed.getId());
        MeetingType kind = types.begin(first, new BilingualText("Soep " + mark, "Soup"), Venue.REMOTE);
        his(kind, kind.getId());
        his(MeetingTypeSettings.class, kind.settings());
        his(feeds.feed(first), 0);
    }

    @AfterEach
    void let_all_of_it_go() {
        FAILURES.setLevel(null);
        currentCoach.enter(first.getId(), true);
        coaches.end(anna.getId());
        agenda.waiting(first).stream()
                .filter(waiting -> waiting.person().getName().endsWith(mark))
                .forEach(waiting -> appointments.decline(waiting.getId(), null, waiting.version()));
        calendars.mine().forEach(calendar -> calendars.stop(calendar.getId()));
        server.close();
    }

    @Test
    void insecure_direct_object_reference_no_service_knows_what_is_another_coachs() throws Exception {
        assertThat(answering("HistoryService.of/1", "OutboxService.about/1", "AnswersService.response/1"))
                .as("what the coach himself is told")
                .hasSize(3);
        currentCoach.enter(anna.getId(), false);
        Set<String> told = new TreeSet<>();
        int asked = 0;
        for (Class<?> service : services()) {
            for (Method door : Doors.of(service)) {
                if (isAboutHis(service, door)) {
                    asked++;
                    Map<String, List<String>> before = rows();
                    if (isAnswered(service, door) || !rows().equals(before)) {
                        told.add(name(door));
                    }
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(asked).isGreaterThan(MANY);
    }

    private Set<String> answering(String... doors) {
        Set<String> answering = new TreeSet<>();
        for (Class<?> service : services()) {
            for (Method door : Doors.of(service)) {
                if (List.of(doors).contains(name(door)) && isAnswered(service, door)) {
                    answering.add(name(door));
                }
            }
        }
        return answering;
    }

    private boolean isAboutHis(Class<?> service, Method door) {
        Allowed allowed = Guard.declared(door, service).orElseThrow();
        return Arrays.stream(allowed.value()).anyMatch(circle -> circle.holds(Actor.COACH))
                && !door.isAnnotationPresent(Asynchronous.class)
                && !SHARED.contains(service.getSimpleName())
                && !SHARED.contains(name(door))
                && Arrays.stream(door.getGenericParameterTypes()).anyMatch(OthersNumbersIT::isHis);
    }

    private static boolean isHis(Type type) {
        return type == long.class
                || type == Long.class
                || type == Coach.class
                || type == Person.class
                || type == Organisation.class
                || type == Appointment.class
                || type == BlockedTime.class
                || type == Programme.class
                || type == OutsideCalendar.class
                || type == CalendarFeed.class
                || type == Notice.class
                || type == MeetingType.class
                || type == Wish.class
                || type == Series.class
                || type instanceof ParameterizedType of && isHis(of.getActualTypeArguments()[0]);
    }

    /** With each of his numbers, and whatever else makes the question a whole one. */
    private boolean isAnswered(Class<?> service, Method door) {
        List<List<@Nullable Object>> questions = List.of(List.of());
        for (Type parameter : door.getGenericParameterTypes()) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> begun : questions) {
                for (Object value : values(parameter)) {
                    List<@Nullable Object> whole = new ArrayList<>(begun);
                    whole.add(value);
                    longer.add(whole);
                }
            }
            questions = longer;
        }
        return questions.stream().anyMatch(question -> isSomething(ask(service, door, question.toArray())));
    }

    private List<@Nullable Object> values(Type type) {
        if (type == long.class || type == Long.class) {
            return new ArrayList<>(numbers);
        }
        if (type == int.class || type == Integer.class) {
            return Arrays.asList(Note.UNWRITTEN, 1, 2, 3);
        }
        if (type instanceof ParameterizedType of) {
            return Arrays.asList(several(of));
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? Arrays.asList(plain.getEnumConstants()) : Arrays.asList(things.get(plain));
    }

    private Object several(ParameterizedType type) {
        List<@Nullable Object> some = values(type.getActualTypeArguments()[0]).stream()
                .filter(Objects::nonNull)
                .toList();
        if (type.getRawType() == Map.class) {
            Map<Object, Object> pairs = new HashMap<>();
            some.forEach(each -> pairs.put(each, 1));
            return pairs;
        }
        return type.getRawType() == Set.class ? Set.copyOf(some) : some;
    }

    private static boolean isSomething(@Nullable Object answer) {
        if (answer instanceof Optional<?> perhaps) {
            return perhaps.isPresent();
        }
        if (answer instanceof Collection<?> several) {
            return !several.isEmpty();
        }
        if (answer instanceof Map<?, ?> pairs) {
            return !pairs.isEmpty();
        }
        if (answer instanceof Number number) {
            return number.longValue() != 0;
        }
        return answer != null && !answer.equals(false) && !answer.equals(Outcome.LATE);
    }

    private static @Nullable Object ask(Class<?> service, Method door, @Nullable Object[] question) {
        try (Acting coach = Acting.as(Actor.COACH)) {
            return door.invoke(CDI.current().select(service).get(), question);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(found -> found.getPackageName().startsWith("nl.goedgesprek."))
                .filter(found ->
                        found.isAnnotationPresent(Stateless.class) || found.isAnnotationPresent(Singleton.class))
                .distinct()
                .toList();
    }

    private static String name(Method door) {
        return door.getDeclaringClass().getSimpleName() + '.' + door.getName() + '/' + door.getParameterCount();
    }

    /** Without what goes out by itself meanwhile. */
    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> rows = new Tables(dataSource).rowsWithoutKey();
        rows.keySet().removeIf(table -> table.equalsIgnoreCase("notice"));
        return rows;
    }

    private void his(Object thing, long number) {
        his(thing.getClass(), thing);
        if (number != 0) {
            numbers.add(number);
        }
    }

    private void his(Class<?> kind, Object thing) {
        things.put(kind, thing);
    }

    private void his(Map<Class<?>, Object> others) {
        things.putAll(others);
    }

    /** What is asked along. */
    private Map<Class<?>, Object> things(Person person) {
        Appointment coming = visit(person, soon, AppointmentStatus.CONFIRMED);
        appointments.reschedule(coming.getId(), coming.time(), coming.version());
        appointments.propose(coming.getId(), soon.plus(HOUR), null, coming.version());
        Notice notice = outbox.page(null, 0, 1).get(0);
        numbers.add(coming.getId());
        numbers.add(notice.getId());
        Wish wish = wish();
        return Map.ofEntries(
                Map.entry(Coach.class, first),
                Map.entry(Notice.class, notice),
                Map.entry(Wish.class, wish),
                Map.entry(
                        Series.class,
                        new Series(
                                wish,
                                coming.person().getId(),
                                List.of(new Series.Choice(
                                        soon.plus(HOUR.multipliedBy(3)), EnumSet.allOf(Refusal.class))),
                                false,
                                null)),
                Map.entry(Instant.class, soon.plus(HOUR)),
                Map.entry(
                        LocalDate.class,
                        LocalDate.now(practice.practice().zone()).plusDays(14)),
                Map.entry(TimeRange.class, TimeRange.startingAt(soon, HOUR.multipliedBy(3))),
                Map.entry(String.class, server.address()),
                Map.entry(boolean.class, true),
                Map.entry(Address.class, first.base()),
                Map.entry(Availability.class, availability.of(first)),
                Map.entry(MeetingTerms.class, wish.type().terms()),
                Map.entry(BilingualText.class, new BilingualText("Thee " + mark, "Tea")),
                Map.entry(ActionFacts.class, new ActionFacts("iets anders", ActionOwner.COACH, null)),
                Map.entry(ProgrammeFacts.class, facts()),
                Map.entry(OutsideCalendar.Wanted.class, new OutsideCalendar.Wanted("Anders", true)));
    }

    /** One that stands, of a series, and one that was given free and can be put back. */
    private void block() {
        TimeRange time = TimeRange.startingAt(soon.plus(HOUR.multipliedBy(2)), HOUR);
        blocking.block(first, List.of(time, TimeRange.startingAt(soon.plus(Duration.ofDays(1)), HOUR)), mark);
        BlockedTime stands = blocking.between(first, time).get(0);
        his(stands, stands.getId());
        blocking.free(blocking.block(first, time, mark).getId());
        numbers.add(undo.recent(List.of(DeedKind.TIME_FREED)).get(0).getId());
    }

    private void answer(Appointment appointment) {
        QuestionnaireVersion version =
                intake.newest(appointment.type().questionnaire()).orElseThrow();
        String question = version.questions().get(2).getKey();
        intake.store(appointment.getId(), version, new Answers(Map.of(question, mark)), SecretCode.random());
    }

    private Appointment visit(Person person, Instant start, AppointmentStatus status) {
        Instant apart = new Tables(dataSource).apart(wish().type(), start);
        return agenda.enter(
                new Reservation(wish(), apart, person, SecretCode.random().hash()), status);
    }

    private Person person() {
        Contact contact =
                new Contact("Bea " + mark, "bea-" + mark + "@example.nl", null, Language.NL, null, mark, null);
        return clients.add(contact, Set.of(ContactRole.CLIENT));
    }

    private Wish wish() {
        MeetingType video = practice.meetingTypes(first).stream()
                .filter(type -> type.getSlug().startsWith("video"))
                .findFirst()
                .orElseThrow();
        return new Wish(video, null, null);
    }

    private static ProgrammeFacts facts() {
        return new ProgrammeFacts(6, LocalDate.of(2026, 1, 1), "doel", "achtergrond", null);
    }
}
