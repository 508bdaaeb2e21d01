package nl.goedgesprek.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.goedgesprek.booking.CoachBooking;
import nl.goedgesprek.booking.CoachBookingService;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.OrganisationFacts;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.WallMoment;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.DayHours;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.PracticeSettings;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.practice.SlugTakenException;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coach answers to who waits for him, inside Payara Micro, also when others act at that moment. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class RequestsIT {

    private static final int ROUNDS = 20;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private AvailabilityService availability;

    @Inject
    private PracticeService practice;

    @Inject
    private MeetingTypeService types;

    @Inject
    private UnusedTypeService unused;

    @Inject
    private UndoService undo;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ClientsService clients;

    @Inject
    private CoachBookingService bookings;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void an_accepted_request_stands_and_accepting_it_again_changes_nothing() {
        Appointment request = request(free(0));
        Instant start = request.time().start();

        appointments.accept(request.getId(), start);
        Appointment accepted = found(request);
        Appointment again = appointments.accept(request.getId(), start);

        assertThat(accepted.getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(again.arrangedAt()).isEqualTo(accepted.arrangedAt());
        assertThat(again.calendarSequence()).isEqualTo(request.calendarSequence());
    }

    @Test
    void a_request_for_another_moment_by_now_is_not_accepted_for_the_one_that_the_coach_saw() {
        Appointment request = request(free(0));
        Instant seen = request.time().start();
        appointments.move(request.getId(), free(1));

        assertThatThrownBy(() -> appointments.accept(request.getId(), seen))
                .isInstanceOf(AppointmentOverException.class);
    }

    @Test
    void a_proposed_moment_is_kept_free_and_the_one_before_is_free_at_once() {
        Appointment request = request(free(0));
        Instant before = request.time().start();
        Instant proposed = free(3);

        Appointment answered =
                appointments.propose(request.getId(), proposed, "Dan ben ik in de buurt.", request.version());

        assertThat(answered.getStatus()).isEqualTo(AppointmentStatus.PROPOSED);
        assertThat(answered.coachWords()).contains("Dan ben ik in de buurt.");
        assertThat(starts()).contains(before).doesNotContain(proposed);
        assertThat(appointments.agreeToProposal(request.getId()).getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void the_coach_proposes_what_breaks_his_rules_but_never_what_he_has_given_away() {
        Appointment other = request(free(0));
        Appointment request = request(free(0));
        Instant sunday = day(0).with(DayOfWeek.SUNDAY)
                .atTime(21, 7)
                .atZone(practice.practice().zone())
                .toInstant();

        assertThatThrownBy(
                        () -> appointments.propose(request.getId(), other.time().start(), null, request.version()))
                .isInstanceOfSatisfying(
                        SlotRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.OVERLAPS));
        assertThat(found(request).getStatus()).isEqualTo(AppointmentStatus.REQUESTED);
        assertThat(appointments
                        .propose(request.getId(), sunday, null, request.version())
                        .time()
                        .start())
                .isEqualTo(sunday);
    }

    @Test
    void who_saw_it_before_somebody_else_changed_it_overwrites_nothing() {
        Appointment visit = visit(3, "83");
        int seen = visit.version();
        Instant moved = visit.time().start().plus(Duration.ofHours(2));
        appointments.reschedule(visit.getId(), new TimeRange(moved, moved.plus(Duration.ofHours(1))), seen);
        long id = visit.getId();

        assertThatThrownBy(() -> appointments.move(id, free(2), seen)).isInstanceOf(StaleAppointmentException.class);
        assertThatThrownBy(() -> appointments.propose(id, free(2), null, seen))
                .isInstanceOf(StaleAppointmentException.class);
        assertThatThrownBy(() -> appointments.relocate(id, door("85"), seen))
                .isInstanceOf(StaleAppointmentException.class);
        assertThat(found(visit).time().start()).isEqualTo(moved);
        assertThat(found(visit).address().map(Address::line))
                .contains(door("83").line());
        appointments.relocate(id, door("85"), found(visit).version());
        assertThat(found(visit).address().map(Address::line))
                .contains(door("85").line());
    }

    @Test
    void a_declined_request_gives_its_time_back_and_keeps_the_words_that_the_visitor_reads() {
        Appointment request = request(free(0));
        Instant start = request.time().start();

        appointments.decline(request.getId(), "Bel me gerust.", request.version());
        Appointment again = appointments.decline(request.getId(), "Of nee.", request.version());

        assertThat(again.getStatus()).isEqualTo(AppointmentStatus.DECLINED);
        assertThat(again.coachWords()).contains("Bel me gerust.");
        assertThat(starts()).contains(start);
        assertThat(agenda.waiting(practice.coaches().get(0)))
                .extracting(Appointment::getId)
                .doesNotContain(request.getId());
    }

    @Test
    void one_of_the_moments_that_a_visitor_proposed_is_taken_once() {
        Instant first = free(0);
        Instant second = free(2);
        Appointment suggested = agenda.suggest(reservation(first), List.of(second, first));

        assertThatThrownBy(() -> appointments.acceptSuggestion(suggested.getId(), free(4)))
                .as("a moment that he did not propose")
                .isInstanceOf(AppointmentOverException.class);
        Appointment taken = appointments.acceptSuggestion(suggested.getId(), second);

        assertThat(suggested.suggestions()).containsExactly(first, second);
        assertThat(taken.getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(taken.time().start()).isEqualTo(second);
        assertThatThrownBy(() -> appointments.acceptSuggestion(suggested.getId(), first))
                .isInstanceOf(AppointmentOverException.class);
    }

    @Test
    void what_is_noted_about_a_door_is_known_on_each_visit_to_it_and_nowhere_else() {
        Appointment first = visit(0, "77");
        Appointment second = visit(1, "77");
        Appointment nextDoor = visit(2, "79");

        arrivals.note(first.getId(), "Achterom, bij de slagboom bellen.");

        assertThat(arrivals.noteFor(found(second))).contains("Achterom, bij de slagboom bellen.");
        assertThat(arrivals.noteFor(found(nextDoor))).isEmpty();
        arrivals.note(second.getId(), "");
        assertThat(arrivals.noteFor(found(second))).isEmpty();
        assertThat(arrivals.noteFor(found(first))).isPresent();
        appointments.relocate(first.getId(), door("81"), found(first).version());
        assertThat(arrivals.noteFor(found(first))).isEmpty();
    }

    private Appointment visit(int which, String houseNumber) {
        MeetingType visit = practice.meetingType("bezoek").orElseThrow();
        Reservation reservation = new Reservation(
                new Wish(visit, door(houseNumber), null),
                day(50 + which).atTime(10, 0).atZone(practice.practice().zone()).toInstant(),
                reservation(free(0)).person(),
                SecretCode.random().hash());
        return agenda.enter(reservation, AppointmentStatus.CONFIRMED);
    }

    private static Address door(String houseNumber) {
        return new Address(new Postcode("NL", "9711 AB"), houseNumber, null);
    }

    @Test
    void what_is_cancelled_stays_so_however_fast_the_coach_accepts() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Appointment request = request(free(0));
            long id = request.getId();
            Instant start = request.time().start();

            together(List.of(() -> appointments.accept(id, start), () -> appointments.cancel(id, null)));

            assertThat(found(request).getStatus()).as("round %d", round).isEqualTo(AppointmentStatus.CANCELLED);
            assertThat(found(request).calendarSequence()).isEqualTo(1);
        }
    }

    @Test
    void a_moment_that_is_booked_and_taken_at_once_is_given_to_one_of_both() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = free(0);
            long suggested = agenda.suggest(reservation(start), List.of(start)).getId();
            Reservation booked = reservation(start);

            int succeeded = together(
                    List.of(() -> appointments.acceptSuggestion(suggested, start), () -> agenda.reserve(booked)));

            assertThat(succeeded).as("round %d", round).isEqualTo(1);
            TimeRange time = TimeRange.startingAt(start, video().terms().duration());
            assertThat(agenda.appointments(practice.coaches().get(0), time)).hasSize(1);
        }
    }

    @Test
    void the_coach_moves_an_appointment_for_good_whatever_his_rules_say_and_both_sides_are_told() throws Exception {
        Appointment appointment = agenda.enter(reservation(free(0)), AppointmentStatus.CONFIRMED);
        TimeRange sunday = TimeRange.startingAt(sunday(19), Duration.ofMinutes(45));

        Appointment moved = appointments.reschedule(appointment.getId(), sunday, appointment.version());

        assertThat(moved.time()).isEqualTo(sunday);
        assertThat(moved.getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(found(appointment).calendarSequence()).isEqualTo(appointment.calendarSequence() + 1);
        assertThat(told(appointment)).containsExactly("MOVED COACH", "MOVED VISITOR");
    }

    @Test
    void where_it_is_already_nothing_happens_and_nobody_is_told() throws Exception {
        Appointment appointment = agenda.enter(reservation(free(0)), AppointmentStatus.CONFIRMED);

        appointments.reschedule(appointment.getId(), appointment.time(), appointment.version());

        assertThat(found(appointment).version()).isEqualTo(appointment.version());
        assertThat(told(appointment)).isEmpty();
    }

    @Test
    void a_request_that_the_coach_moves_is_definite() {
        Appointment request = request(free(0));

        appointments.reschedule(request.getId(), usual(free(2)), request.version());

        assertThat(found(request).getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void an_appointment_never_moves_to_where_the_coach_meets_somebody_else_nor_grows_into_it() {
        Appointment other = request(sunday(11));
        Appointment appointment = request(sunday(10));
        TimeRange grown =
                new TimeRange(appointment.time().start(), other.time().start().plusSeconds(60));

        for (TimeRange taken : List.of(other.time(), grown)) {
            assertThatThrownBy(() -> appointments.reschedule(appointment.getId(), taken, appointment.version()))
                    .isInstanceOf(SlotRefusedException.class);
        }
        assertThat(found(appointment).time()).isEqualTo(appointment.time());
    }

    @Test
    void what_is_over_or_only_suggested_cannot_be_moved_for_good() {
        Appointment declined = request(free(0));
        int seen =
                appointments.decline(declined.getId(), null, declined.version()).version();
        Appointment suggested = agenda.suggest(reservation(free(0)), List.of(free(0)));

        assertThatThrownBy(() -> appointments.reschedule(declined.getId(), usual(free(1)), seen))
                .isInstanceOf(AppointmentOverException.class);
        assertThatThrownBy(() -> appointments.reschedule(suggested.getId(), usual(free(1)), suggested.version()))
                .isInstanceOf(AppointmentOverException.class);
    }

    @Test
    void of_two_who_move_one_appointment_at_once_the_second_is_told_and_overwrites_nothing() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Appointment appointment = request(free(0));
            long id = appointment.getId();
            int seen = appointment.version();
            TimeRange one = usual(free(3));
            TimeRange two = usual(free(6));

            int succeeded = together(List.of(
                    () -> appointments.reschedule(id, one, seen), () -> appointments.reschedule(id, two, seen)));

            assertThat(succeeded).as("round %d", round).isEqualTo(1);
            assertThat(found(appointment).version()).isEqualTo(seen + 1);
            appointments.decline(id, null, seen + 1);
        }
    }

    @Test
    void who_saw_an_appointment_before_it_was_moved_does_not_call_off_the_new_moment() {
        Appointment appointment = request(free(0));
        int seen = appointment.version();
        appointments.reschedule(appointment.getId(), usual(free(3)), seen);

        assertThatThrownBy(() -> appointments.decline(appointment.getId(), null, seen))
                .isInstanceOf(StaleAppointmentException.class);
        assertThat(found(appointment).getStatus().isOver()).isFalse();
        appointments.decline(appointment.getId(), null, found(appointment).version());
    }

    @Test
    void who_saw_an_appointment_before_it_changed_does_not_move_it() {
        Appointment appointment = request(free(0));
        Instant chosen = free(2);
        appointments.move(appointment.getId(), chosen);

        assertThatThrownBy(() -> appointments.reschedule(appointment.getId(), usual(free(4)), appointment.version()))
                .isInstanceOf(StaleAppointmentException.class);
        assertThat(found(appointment).time().start()).isEqualTo(chosen);
    }

    @Test
    void what_the_coach_enters_himself_is_definite_and_both_sides_are_told() throws Exception {
        Person known = clients.register(new Contact("Bo Bekend", "bo@example.nl", null, Language.NL, null, null, null));

        Appointment entered = bookings.book(entered(sunday(20), known));

        assertThat(entered.getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(entered.person().getId()).isEqualTo(known.getId());
        assertThat(told(entered)).containsExactly("BOOKED COACH", "BOOKED VISITOR");
    }

    @Test
    void what_took_place_already_is_written_down_and_nobody_is_invited_to_it() throws Exception {
        Person known =
                clients.register(new Contact("Ben Geweest", "ben@example.nl", null, Language.NL, null, null, null));
        Instant past = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofDays(1));

        Appointment entered = bookings.book(entered(past, known));

        assertThat(entered.time().start()).isEqualTo(past);
        assertThat(entered.getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(told(entered)).isEmpty();
    }

    @Test
    void the_coach_enters_nothing_where_he_meets_somebody_nor_anybody_who_has_no_name() {
        Appointment other = request(free(0));

        assertThatThrownBy(() -> bookings.book(entered(other.time().start(), other.person())))
                .isInstanceOf(SlotRefusedException.class);
        assertThat(bookings.violations(entered(free(1), null)))
                .extracting(Violation::field)
                .containsExactly("contact.name", "contact.email");
    }

    @Test
    void somebody_new_whom_the_coach_enters_is_of_the_organisation_that_he_names() {
        Organisation known = clients.add(
                new OrganisationFacts("Entree " + SecretCode.random().value(), null, null));
        CoachBooking named = entered(free(0), null);
        String other = known.getName().toUpperCase(Locale.ROOT);
        ContactEntry contact = new ContactEntry("Els Entree", "els@example.nl", null, other, null, null);

        Appointment booked = bookings.book(
                new CoachBooking(named.type(), named.moment(), named.place(), null, contact, named.language(), false));

        assertThat(booked.person().organisation().map(Organisation::getId)).contains(known.getId());
    }

    private CoachBooking entered(Instant start, @Nullable Person person) {
        LocalDateTime local = LocalDateTime.ofInstant(start, practice.practice().zone());
        WallMoment moment = new WallMoment(
                local.toLocalDate().toString(), local.toLocalTime().toString());
        return new CoachBooking(video(), moment, PlaceEntry.EMPTY, person, ContactEntry.EMPTY, Language.NL, true);
    }

    /** What is owed by mail about an appointment, in order. */
    @Test
    void a_kind_that_was_booked_can_leave_the_offer_but_is_not_thrown_away_and_keeps_its_slug() {
        MeetingType begun =
                types.begin(practice.coaches().get(0), new BilingualText("Film", "Film"), video().settings());
        assertThat(begun.getSlug()).isEqualTo("film");
        assertThat(practice.meetingType("film")).isEmpty();
        types.offer(begun.getId());
        MeetingType film = practice.meetingType("film").orElseThrow();
        Person known = clients.register(new Contact("Fia Film", "fia@example.nl", null, Language.NL, null, null, null));
        Reservation asked = new Reservation(
                new Wish(film, null, null), free(0), known, SecretCode.random().hash());
        Appointment booked = agenda.give(asked, false);

        types.retire(film.getId());

        assertThat(practice.meetingType("film")).isEmpty();
        assertThat(practice.meetingTypes()).extracting(MeetingType::getSlug).doesNotContain("film");
        assertThat(found(booked).type().title().in(Language.NL)).isEqualTo("Film");
        MeetingType retired = types.find(film.getId()).orElseThrow();
        assertThatThrownBy(() -> unused.remove(retired)).isInstanceOf(TypeInUseException.class);
        assertThatThrownBy(() -> unused.rename(retired, retired.settings(), retired.version()))
                .isInstanceOf(TypeInUseException.class);
    }

    @Test
    void a_kind_that_nobody_booked_is_thrown_away_and_can_be_taken_back_and_no_two_have_one_slug() {
        currentCoach.enter(practice.coaches().get(0).getId(), true);
        MeetingType one = types.begin(practice.coaches().get(0), new BilingualText("Thee", "Tea"), Venue.REMOTE);
        MeetingType two = types.begin(practice.coaches().get(0), new BilingualText("Thee", "Tea"), Venue.REMOTE);
        assertThat(two.getSlug()).isEqualTo("thee-2");

        unused.remove(one);
        types.offer(one.getId());
        assertThatThrownBy(() -> agenda.hold(new Wish(one, null, "iemand"), free(0)))
                .isInstanceOf(SlotRefusedException.class);
        assertThat(types.all(practice.coaches().get(0)))
                .extracting(MeetingType::getSlug)
                .contains("thee-2")
                .doesNotContain("thee");
        Deed deed = undo.recent(List.of(DeedKind.KIND_REMOVED)).get(0);
        assertThat(deed.label(Language.NL)).isEqualTo("Thee");
        assertThat(deed.label(Language.EN)).isEqualTo("Tea");
        assertThat(undo.undo(deed.getId())).isEqualTo(Outcome.ALL);
        assertThat(types.find(one.getId()))
                .hasValueSatisfying(back -> assertThat(back.terms()).isEqualTo(one.terms()));
        MeetingTypeSettings same = one.settings();
        assertThatThrownBy(() -> unused.rename(two, same, two.version())).isInstanceOf(SlugTakenException.class);
    }

    private List<String> told(Appointment appointment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select kind, addressee from notice where appointment_id = ? order by addressee")) {
            statement.setLong(1, appointment.getId());
            List<String> told = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                told.add(rows.getString(1) + ' ' + rows.getString(2));
            }
            return told;
        }
    }

    private TimeRange usual(Instant start) {
        return TimeRange.startingAt(start, video().terms().duration());
    }

    private Instant sunday(int hour) {
        return day(0).with(DayOfWeek.SUNDAY)
                .atTime(hour, 0)
                .atZone(practice.practice().zone())
                .toInstant();
    }

    @Test
    void of_settings_that_are_saved_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Practice practiceNow = practice.practice();
            int version = practiceNow.version();
            int months = 1 + round;
            PracticeSettings settings = new PracticeSettings(
                    Map.of("video", round), 48, LocalTime.of(6, 30), false, months, 24, 84, 24, "+31201234567");
            Callable<Object> save = () -> {
                practice.decide(settings, version);
                return settings;
            };

            assertThat(together(List.of(save, save, save, save))).isEqualTo(1);
            assertThat(practice.practice().retentionMonths()).isEqualTo(months);
            assertThat(video().reminder()).hasHours(round);
        }
        assertThatThrownBy(() -> practice.decide(
                        new PracticeSettings(Map.of(), 0, null, true, 6, 24, 84, 24, null),
                        practice.practice().version() - 1))
                .isInstanceOf(SettingsChangedException.class);
    }

    @Test
    void of_hours_that_are_saved_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        Coach coach = practice.coaches().get(0);
        Availability usual = availability.of(coach);
        Availability evenings = new Availability(
                Map.of(DayOfWeek.MONDAY, List.of(LocalInterval.of("19:00", "22:00"))), new DriveLimits(45, true));
        Callable<Object> save = () -> {
            availability.decide(coach, evenings, coach.version());
            return evenings;
        };

        assertThat(together(List.of(save, save, save, save))).isEqualTo(1);
        assertThat(availability.of(practice.coaches().get(0))).isEqualTo(evenings);

        availability.decide(coach, usual, practice.coaches().get(0).version());
        assertThat(availability.of(practice.coaches().get(0))).isEqualTo(usual);
    }

    @Test
    void a_date_that_differs_twice_has_the_hours_that_were_given_last() {
        Coach coach = practice.coaches().get(0);
        LocalDate date = day(80);
        List<LocalInterval> morning = List.of(LocalInterval.of("09:00", "12:00"));

        availability.except(coach, date, date.plusDays(2), List.of());
        availability.except(coach, date.plusDays(1), date.plusDays(1), morning);

        assertThat(availability.exceptions(coach, date))
                .containsExactly(
                        new DayHours(date, List.of()),
                        new DayHours(date.plusDays(1), morning),
                        new DayHours(date.plusDays(2), List.of()));
        assertThat(practice.openHours(coach, date, date.plusDays(2)).on(date.plusDays(1)))
                .isEqualTo(morning);
        availability.follow(coach, date, date.plusDays(2));
        assertThat(availability.exceptions(coach, date)).isEmpty();
    }

    /** Does all at once; what is refused with an expected no counts as nothing. */
    private static int together(List<Callable<?>> deeds) throws Exception {
        return AtOnce.call(deeds.stream()
                        .map(deed -> (Callable<Integer>) () -> {
                            try {
                                deed.call();
                                return 1;
                            } catch (AppointmentOverException
                                    | SlotRefusedException
                                    | StaleAppointmentException
                                    | SettingsChangedException no) {
                                return 0;
                            }
                        })
                        .toList())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Appointment request(Instant start) {
        return agenda.enter(reservation(start), AppointmentStatus.REQUESTED);
    }

    private Reservation reservation(Instant start) {
        Contact contact = new Contact("Robin Rood", "robin@example.nl", null, Language.NL, null, null, null);
        return new Reservation(
                new Wish(video(), null, null),
                start,
                clients.register(contact),
                SecretCode.random().hash());
    }

    private MeetingType video() {
        return practice.meetingType("video").orElseThrow();
    }

    private Appointment found(Appointment appointment) {
        return appointments.find(appointment.getId()).orElseThrow();
    }

    /** A moment that is free now, so many places down the list. */
    private Instant free(int place) {
        return starts().get(place);
    }

    private List<Instant> starts() {
        return agenda.freeSlots(new Wish(video(), null, null), day(0), day(40)).stream()
                .map(Slot::time)
                .map(TimeRange::start)
                .toList();
    }

    private LocalDate day(int later) {
        return LocalDate.now(practice.practice().zone()).plusDays(3L + later);
    }
}
