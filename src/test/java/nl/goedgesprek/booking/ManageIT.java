package nl.goedgesprek.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentOverException;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Holder;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonFacts;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.Question;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What who comes back with a code can do, and cannot, inside Payara Micro. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class ManageIT {

    private static final int ROUNDS = 20;

    @Inject
    private ManageService manage;

    @Inject
    private BookingService bookings;

    @Inject
    private DraftService drafts;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private PracticeService practice;

    @Inject
    private HttpServletRequest here;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void a_moved_appointment_leaves_its_old_moment_free_at_once() {
        Instant old = free().get(0);
        Instant wanted = free().get(5);
        SecretCode code = entered(AppointmentStatus.CONFIRMED, old);
        assertThat(free()).doesNotContain(old);

        Appointment moved = manage.move(code, wanted);

        assertThat(moved.time().start()).isEqualTo(wanted);
        assertThat(free()).contains(old).doesNotContain(wanted);
        manage.cancel(code, null);
    }

    @Test
    void its_own_time_does_not_stand_in_the_way_of_a_move() {
        Instant start = free().get(2);
        SecretCode code = entered(AppointmentStatus.CONFIRMED, start);

        Appointment moved = manage.move(code, start.plus(Duration.ofMinutes(30)));

        assertThat(moved.time().start()).isEqualTo(start.plus(Duration.ofMinutes(30)));
        manage.cancel(code, null);
    }

    @Test
    void a_moment_that_is_taken_moves_nothing() {
        Instant first = free().get(0);
        SecretCode other = entered(AppointmentStatus.CONFIRMED, first);
        Instant mine = free().get(6);
        SecretCode code = entered(AppointmentStatus.CONFIRMED, mine);

        assertThatThrownBy(() -> manage.move(code, first)).isInstanceOf(SlotRefusedException.class);

        assertThat(opened(code).time().start()).isEqualTo(mine);
        manage.cancel(other, null);
        manage.cancel(code, null);
    }

    @Test
    void cancelled_is_cancelled() {
        Instant start = free().get(0);
        SecretCode code = entered(AppointmentStatus.CONFIRMED, start);

        Appointment first = manage.cancel(code, "  Er kwam\niets tussen. ");
        Appointment again = manage.cancel(code, "Nog een keer.");

        assertThat(first.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(again.cancelReason()).contains("Er kwam iets tussen.");
        assertThat(again.calendarSequence()).isEqualTo(first.calendarSequence());
        assertThat(again.changedAt()).isEqualTo(first.changedAt().truncatedTo(ChronoUnit.MILLIS));
        assertThat(free()).contains(start);
        assertThatThrownBy(() -> manage.move(code, start)).isInstanceOf(AppointmentOverException.class);
    }

    @Test
    void a_reason_that_is_too_long_cancels_nothing() {
        SecretCode code = entered(AppointmentStatus.CONFIRMED, free().get(0));

        assertThatThrownBy(() -> manage.cancel(code, "x".repeat(1001))).isInstanceOf(ViolationException.class);

        assertThat(opened(code).getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        manage.cancel(code, "x".repeat(1000));
    }

    @Test
    void after_the_deadline_nothing_can_be_changed_but_answers() {
        SecretCode code = entered(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofHours(2)));

        assertThatThrownBy(() -> manage.move(code, free().get(0))).isInstanceOf(TooLateException.class);
        assertThatThrownBy(() -> manage.cancel(code, null)).isInstanceOf(TooLateException.class);

        manage.answer(code, version(), answers("volgen", "Ik luister."));
        assertThat(kept(code)).containsEntry("volgen", "Ik luister.");
        appointments.cancel(opened(code).getId(), null);
    }

    @Test
    void an_assistant_moves_and_agrees_and_does_nothing_else() {
        SecretCode code = entered(AppointmentStatus.CONFIRMED, free().get(0));
        SecretCode assistants = manage.giveToAssistant(code);
        Instant wanted = free().get(3);

        assertThat(manage.move(assistants, wanted).time().start()).isEqualTo(wanted);
        Instant proposed = free().get(8);
        appointments.propose(opened(code).getId(), proposed, null, opened(code).version());
        assertThat(manage.agree(assistants, proposed).getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);

        assertThatThrownBy(() -> manage.cancel(assistants, null)).isInstanceOf(UnknownCodeException.class);
        assertThatThrownBy(() -> manage.giveToAssistant(assistants)).isInstanceOf(UnknownCodeException.class);
        assertThatThrownBy(() -> manage.answer(assistants, version(), answers("volgen", "x")))
                .isInstanceOf(UnknownCodeException.class);
        assertThatThrownBy(() -> manage.followUp(assistants, FollowUp.NO)).isInstanceOf(UnknownCodeException.class);
        manage.cancel(code, null);
    }

    @Test
    void of_the_links_for_an_assistant_the_newest_three_stay_good() {
        SecretCode code = entered(AppointmentStatus.CONFIRMED, free().get(0));
        List<SecretCode> given = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            given.add(manage.giveToAssistant(code));
        }

        assertThat(given.subList(2, 5))
                .allSatisfy(link -> assertThat(manage.open(link)).isPresent());
        assertThat(given.subList(0, 2))
                .allSatisfy(link -> assertThat(manage.open(link)).isEmpty());
        manage.cancel(code, null);
    }

    @Test
    void visitors_move_an_appointment_ten_times_in_a_day_and_the_coach_as_often_as_he_likes() throws Exception {
        Instant one = free().get(0);
        Instant other = free().get(6);
        SecretCode code = entered(AppointmentStatus.CONFIRMED, one);
        SecretCode assistants = manage.giveToAssistant(code);
        for (int i = 0; i < 5; i++) {
            manage.move(code, other);
            manage.move(assistants, one);
        }

        for (SecretCode link : List.of(code, assistants)) {
            assertThatThrownBy(() -> manage.move(link, other))
                    .isInstanceOfSatisfying(
                            ShareUsedUpException.class,
                            used -> assertThat(used.waitingTime().orElseThrow())
                                    .isBetween(Duration.ofHours(23), Duration.ofDays(1)));
        }
        assertThat(manage.move(code, one).time().start())
                .as("it is there already")
                .isEqualTo(one);
        Appointment now = opened(code);
        appointments.reschedule(
                now.getId(), TimeRange.startingAt(other, now.time().length()), now.version());

        aDayLater(now.getId());
        assertThat(manage.move(code, one).time().start()).isEqualTo(one);
        manage.cancel(code, null);
    }

    @Test
    void of_all_who_move_at_once_no_more_get_through_than_may() throws Exception {
        List<Instant> free = free();
        SecretCode code = entered(AppointmentStatus.CONFIRMED, free.get(0));
        for (int i = 0; i < 9; i++) {
            manage.move(code, free.get(i % 2 == 0 ? 6 : 0));
        }
        List<Runnable> moves = IntStream.range(0, 6)
                .<Runnable>mapToObj(i -> () -> manage.move(code, free.get(12 + 2 * i)))
                .toList();

        assertThat(together(moves)).containsOnlyOnce("done").containsOnly("done", "ShareUsedUpException");
        manage.cancel(code, null);
    }

    /** What was done to it so far was done a day earlier. */
    private void aDayLater(long id) throws SQLException {
        new Tables(dataSource)
                .change("update appointment_history set happened_at_ms = happened_at_ms - 86400000"
                        + " where appointment_id = " + id);
    }

    @Test
    void nobody_agrees_to_another_proposal_than_he_was_shown() {
        SecretCode code = entered(AppointmentStatus.REQUESTED, free().get(0));
        long id = opened(code).getId();
        Instant first = free().get(2);
        Instant second = free().get(7);
        appointments.propose(id, first, null, opened(code).version());
        appointments.propose(id, second, null, opened(code).version());

        assertThat(manage.agree(code, first).getStatus()).isEqualTo(AppointmentStatus.PROPOSED);
        assertThat(manage.agree(code, second).getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        manage.cancel(code, null);
    }

    @Test
    void answers_are_revised_until_the_conversation_begins() {
        SecretCode code = entered(AppointmentStatus.CONFIRMED, free().get(0));
        String tooLong = "é".repeat(5000);

        manage.answer(code, version(), answers("volgen", "Eerst dit."));
        manage.answer(code, version(), answers("volgen", tooLong, "kar", "11"));

        assertThat(kept(code)).containsEntry("volgen", tooLong).doesNotContainKey("kar");
        manage.answer(code, version(), answers("volgen", "Dan dat."));
        assertThat(kept(code)).containsExactlyEntriesOf(Map.of("volgen", "Dan dat."));
        manage.cancel(code, null);
        assertThatThrownBy(() -> manage.answer(code, version(), answers("volgen", "Te laat.")))
                .isInstanceOf(TooLateException.class);
        SecretCode proof = appointments.giveCode(opened(code).getId(), Holder.SELF);
        manage.answer(proof, version(), answers("volgen", "Zo was het."));
        assertThat(kept(proof)).containsExactlyEntriesOf(Map.of("volgen", "Zo was het."));
        SecretCode begun = entered(AppointmentStatus.CONFIRMED, Instant.now().minusSeconds(60));
        assertThatThrownBy(() -> manage.answer(begun, version(), answers("volgen", "Te laat.")))
                .isInstanceOf(TooLateException.class);
    }

    @Test
    void who_changes_an_address_at_the_desk_reads_no_answers_by_a_link_that_is_mailed_to_it() {
        SecretCode code = entered(AppointmentStatus.CONFIRMED, free().get(0));
        manage.answer(code, version(), answers("volgen", "Ik luister."));
        Appointment visit = opened(code);
        Person person = clients.person(visit.person().getId()).orElseThrow();
        Contact mine = new Contact("Noor van Dijk", "mee@example.org", null, Language.NL, null, null, null);
        clients.correct(person.getId(), new PersonFacts(mine, Set.of(ContactRole.CLIENT), null), person.version());
        SecretCode mailed = appointments.giveCode(visit.getId(), Holder.VISITOR);

        assertThat(manage.opensAnswers(mailed)).isFalse();
        assertThatThrownBy(() -> manage.answer(mailed, version(), answers("volgen", "")))
                .isInstanceOf(UnknownCodeException.class);
        assertThat(manage.opensAnswers(code)).as("whoever wrote them goes on").isTrue();
        manage.answer(code, version(), answers("volgen", "Dan dat."));
        assertThat(kept(code)).containsEntry("volgen", "Dan dat.");
        manage.cancel(code, null);
    }

    @Test
    void afterwards_the_last_word_counts() {
        SecretCode code = entered(
                AppointmentStatus.CONFIRMED,
                Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.HOURS));

        manage.followUp(code, FollowUp.NO);
        manage.followUp(code, FollowUp.CONTINUE);

        assertThat(opened(code).followUp()).contains(FollowUp.CONTINUE);
        SecretCode ahead = entered(AppointmentStatus.CONFIRMED, free().get(0));
        assertThatThrownBy(() -> manage.followUp(ahead, FollowUp.NO)).isInstanceOf(AppointmentOverException.class);
        manage.cancel(ahead, null);
    }

    @Test
    void who_keeps_saying_otherwise_fills_neither_the_log_nor_loses_what_he_said_last() {
        SecretCode code = entered(
                AppointmentStatus.CONFIRMED,
                Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.HOURS));
        List<FollowUp> saidInTurn = List.of(FollowUp.NO, FollowUp.LATER);
        for (int said = 0; said < 10; said++) {
            manage.followUp(code, saidInTurn.get(said % 2));
        }

        assertThatThrownBy(() -> manage.followUp(code, FollowUp.NO))
                .isInstanceOfSatisfying(
                        ShareUsedUpException.class,
                        used -> assertThat(used.waitingTime().orElseThrow())
                                .isBetween(Duration.ofHours(23), ShareUsedUpException.DAY));
        assertThat(manage.followUp(code, FollowUp.LATER).followUp())
                .as("the same again is nothing new")
                .contains(FollowUp.LATER);
        assertThat(opened(code).followUp()).contains(FollowUp.LATER);
    }

    @Test
    void for_two_weeks_after_a_conversation_a_link_says_how_to_go_on_and_no_longer() throws Exception {
        new Tables(dataSource).change("update practice set asks_afterwards = true");
        Instant ago = Instant.now().minus(Duration.ofDays(14)).truncatedTo(ChronoUnit.HOURS);
        SecretCode fresh = entered(AppointmentStatus.CONFIRMED, ago.plus(Duration.ofDays(1)));
        manage.followUp(fresh, FollowUp.LATER);
        assertThat(opened(fresh).followUp()).contains(FollowUp.LATER);

        SecretCode old = entered(AppointmentStatus.CONFIRMED, ago.minus(Duration.ofHours(3)));
        assertThatThrownBy(() -> manage.followUp(old, FollowUp.NO)).isInstanceOf(TooLateException.class);
        assertThat(opened(old).followUp()).isEmpty();
        assertThat(page(fresh)).contains("Toch iets anders?", "value=\"NO\"");
        assertThat(page(old)).contains("Hier antwoorden kon tot").doesNotContain("value=\"NO\"");
    }

    private String page(SecretCode code) throws Exception {
        URI address = URI.create(
                "http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + "/afspraak/" + code.value());
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void moments_of_his_own_are_kept_as_typed_and_said_what_is_wrong_with() {
        SecretCode key = drafts.open(Language.NL);
        LocalDate tomorrow = LocalDate.now(zone()).plusDays(1);

        List<Violation> wrong = drafts.suggest(
                key,
                List.of(
                        new MomentEntry(tomorrow.minusDays(2).toString(), "9:00"),
                        new MomentEntry("31-02-2027", "9:00"),
                        new MomentEntry("", "9.30")));

        assertThat(wrong)
                .extracting(Violation::field, Violation::message)
                .containsExactly(
                        tuple("date1", "suggest.past"),
                        tuple("date2", "violation.date"),
                        tuple("date3", "violation.required"));
        assertThat(drafts.find(key).orElseThrow().suggestions())
                .extracting(MomentEntry::time)
                .containsExactly("9:00", "9:00", "9.30");
        assertThat(messages(key, new MomentEntry("", ""))).containsExactly("violation.required");
        assertThat(messages(key, new MomentEntry(tomorrow.toString(), "half tien")))
                .containsExactly("violation.time");
        assertThat(messages(
                        key, new MomentEntry(tomorrow.plusYears(1).plusDays(1).toString(), "9:00")))
                .containsExactly("suggest.far");
        assertThat(messages(
                        key,
                        new MomentEntry(tomorrow.toString(), "9:00"),
                        new MomentEntry(tomorrow.toString(), "09.00")))
                .containsExactly("suggest.twice");
        assertThat(messages(
                        key,
                        new MomentEntry(
                                lastSundayOfMarch(tomorrow.getYear() + 1).toString(), "02:30")))
                .containsExactly("violation.timeSkipped");
        drafts.discard(key);
    }

    @Test
    void a_moment_is_held_only_for_the_place_for_which_it_was_asked() {
        SecretCode key = drafts.open(Language.NL);
        drafts.choose(key, practice.meetingType("bezoek").orElseThrow());
        drafts.locate(key, new PlaceEntry("1315GZ", "1", null, null, null));
        Wish asked = wish(key);
        Instant free = agenda.freeSlots(
                        asked,
                        LocalDate.now(zone()).plusDays(9),
                        LocalDate.now(zone()).plusDays(40))
                .get(0)
                .time()
                .start();
        drafts.locate(key, new PlaceEntry("1316AB", "1", null, null, null));

        drafts.pick(key, asked, free);
        assertThat(drafts.find(key).orElseThrow().start())
                .as("another tab changed the place")
                .isEmpty();
        drafts.pick(key, wish(key), free);
        assertThat(drafts.find(key).orElseThrow().start()).isPresent();
        drafts.discard(key);
    }

    private Wish wish(SecretCode key) {
        return drafts.wish(drafts.find(key).orElseThrow()).orElseThrow();
    }

    @Test
    void who_proposes_moments_takes_nobodys_time_and_holds_none() {
        SecretCode key = drafts.open(Language.NL);
        drafts.choose(key, video());
        Instant held = free().get(0);
        drafts.pick(key, wish(key), held);
        LocalDate day = LocalDate.now(zone()).plusDays(10);

        List<Violation> wrong = drafts.suggest(
                key,
                List.of(new MomentEntry(day.plusDays(1).toString(), "19:30"), new MomentEntry(day.toString(), "9:00")));

        assertThat(wrong).isEmpty();
        Draft draft = drafts.find(key).orElseThrow();
        assertThat(draft.start()).isEmpty();
        assertThat(free()).contains(held);
        Instant nine = day.atTime(9, 0).atZone(zone()).toInstant();
        Instant evening = day.plusDays(1).atTime(19, 30).atZone(zone()).toInstant();
        Booking booking = bookings.book(request(List.of(nine, evening), draft.holder()));
        assertThat(booking.status()).isEqualTo(AppointmentStatus.SUGGESTED);
        assertThat(opened(booking.code()).suggestions()).containsExactly(nine, evening);
        assertThat(drafts.find(key)).isEmpty();

        Instant chosen = free().get(0);
        Appointment moved = manage.move(booking.code(), chosen);
        assertThat(moved.time().start()).isEqualTo(chosen);
        assertThat(moved.getStatus().isOccupying()).isTrue();
        manage.cancel(booking.code(), null);
    }

    @Test
    void of_a_move_and_a_cancellation_at_once_the_cancellation_stands_in_every_round() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Instant from = free().get(0);
            Instant to = free().get(5);
            SecretCode code = entered(AppointmentStatus.CONFIRMED, from);
            List<String> ends = together(List.of(() -> manage.move(code, to), () -> manage.cancel(code, "Toch niet.")));

            assertThat(ends.get(0)).isIn("done", "AppointmentOverException");
            assertThat(ends.get(1)).isEqualTo("done");
            assertThat(opened(code).getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
            assertThat(free()).contains(from, to);
        }
    }

    @Test
    void of_all_who_move_to_one_moment_exactly_one_gets_there_in_every_round() throws Exception {
        List<SecretCode> codes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            codes.add(entered(AppointmentStatus.CONFIRMED, free().get(i)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            Instant to = free().get(20 + round);
            List<Runnable> moves = new ArrayList<>();
            codes.forEach(code -> moves.add(() -> manage.move(code, to)));

            List<String> ends = together(moves);

            assertThat(Collections.frequency(ends, "done")).isEqualTo(1);
            assertThat(Collections.frequency(ends, "SlotRefusedException")).isEqualTo(codes.size() - 1);
            for (SecretCode code : codes) {
                aDayLater(opened(code).getId());
            }
        }
        codes.forEach(code -> manage.cancel(code, null));
    }

    @Test
    void of_agreeing_and_another_proposal_at_once_nothing_is_agreed_that_was_not_shown() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            SecretCode code = entered(AppointmentStatus.REQUESTED, free().get(0));
            long id = opened(code).getId();
            Instant shown = free().get(3);
            Instant other = free().get(9);
            appointments.propose(id, shown, null, opened(code).version());

            together(List.of(
                    () -> manage.agree(code, shown),
                    () -> appointments.propose(id, other, null, opened(code).version())));

            Appointment now = opened(code);
            assertThat(now.time().start() + " " + now.getStatus())
                    .isIn(other + " " + AppointmentStatus.PROPOSED, shown + " " + AppointmentStatus.CONFIRMED);
            manage.cancel(code, null);
        }
    }

    @Test
    void a_hundred_looks_by_a_scanner_change_no_row() throws Exception {
        SecretCode code = entered(AppointmentStatus.CONFIRMED, free().get(0));
        manage.answer(code, version(), answers("volgen", "Ik luister."));
        SecretCode assistants = manage.giveToAssistant(code);
        SecretCode proposed = entered(AppointmentStatus.PROPOSED, free().get(4));
        SecretCode past = entered(AppointmentStatus.CONFIRMED, Instant.now().minus(Duration.ofDays(3)));
        Map<String, List<String>> before = new Tables(dataSource).rowsAtRest();

        look(100, code, "", "/verzetten", "/afzeggen", "/vooraf", "?do=assistent", "/verzetten?start=" + free().get(9));
        look(10, assistants, "", "/verzetten", "/afzeggen");
        look(10, proposed, "?do=akkoord", "/verzetten", "/afzeggen?reason=x", "/vooraf?versie=1&do=klaar");
        look(10, past, "?do=vervolg&antwoord=NO");

        assertThat(new Tables(dataSource).rowsAtRest()).isEqualTo(before);
        manage.cancel(code, null);
        manage.cancel(proposed, null);
    }

    private void look(int times, SecretCode code, String... pages) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        String site = "http://127.0.0.1:" + here.getLocalPort() + here.getContextPath();
        for (int i = 0; i < times; i++) {
            String page = pages[i % pages.length];
            URI address = URI.create(site + "/afspraak/" + code.value() + page);
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<Void> answer = client.send(
                        HttpRequest.newBuilder(address)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(method + ' ' + page).isIn(200, 302, 404);
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            }
        }
    }

    /** What became of each: {@code done}, or the name of what was thrown. */
    private static List<String> together(List<Runnable> deeds) throws Exception {
        return AtOnce.call(deeds.stream()
                .map(deed -> (Callable<String>) () -> {
                    try {
                        deed.run();
                        return "done";
                    } catch (RuntimeException refused) {
                        return refused.getClass().getSimpleName();
                    }
                })
                .toList());
    }

    private SecretCode entered(AppointmentStatus status, Instant start) {
        SecretCode code = SecretCode.random();
        Person person =
                clients.register(new Contact("Noor van Dijk", "noor@example.nl", null, Language.NL, null, null, null));
        agenda.enter(new Reservation(new Wish(video(), null, null), start, person, code.hash()), status);
        return code;
    }

    private BookingRequest request(List<Instant> suggestions, String holder) {
        return new BookingRequest(
                video(),
                suggestions.get(0),
                suggestions,
                PlaceEntry.EMPTY,
                new ContactEntry("Noor", "noor@example.nl", "", "", "", "America/New_York"),
                version(),
                answers(),
                Language.NL,
                true,
                null,
                holder);
    }

    private Appointment opened(SecretCode code) {
        return manage.open(code).orElseThrow().appointment();
    }

    private List<Instant> free() {
        LocalDate from = LocalDate.now(zone()).plusDays(20);
        return agenda.freeSlots(new Wish(video(), null, null), from, from.plusDays(20)).stream()
                .map(slot -> slot.time().start())
                .toList();
    }

    @Test
    void who_began_to_answer_goes_on_with_the_same_questions_until_he_chooses_a_conversation_that_asks_others() {
        String usual = walk().questionnaire();
        questionnaires.found("lopend", "Lopend", List.of(question()));
        SecretCode key = drafts.open(Language.NL);
        drafts.choose(key, walk());
        drafts.answer(key, version(), new Answers(Map.of()));

        practice.ask("wandeling", "lopend");
        drafts.choose(key, walk());
        assertThat(drafts.find(key).orElseThrow().questionnaireVersion())
                .as("the coach chose otherwise")
                .contains(version().getId());

        drafts.choose(key, video());
        assertThat(drafts.find(key).orElseThrow().questionnaireVersion())
                .as("the other conversation asks the same")
                .contains(version().getId());

        drafts.choose(key, walk());
        assertThat(drafts.find(key).orElseThrow().questionnaireVersion())
                .as("the other conversation asks something else")
                .isEmpty();
        practice.ask("wandeling", usual);
        drafts.discard(key);
    }

    private static Question question() {
        return new Question("naam", QuestionKind.SHORT, new BilingualText("Vraag", "Question"));
    }

    private List<String> messages(SecretCode key, MomentEntry... entries) {
        return drafts.suggest(key, List.of(entries)).stream()
                .map(Violation::message)
                .toList();
    }

    private Map<String, String> kept(SecretCode code) {
        return intake.response(opened(code).getId()).orElseThrow().answers().byKey();
    }

    private QuestionnaireVersion version() {
        return intake.newest(video().questionnaire()).orElseThrow();
    }

    private MeetingType walk() {
        return practice.meetingType("wandeling").orElseThrow();
    }

    private MeetingType video() {
        return practice.meetingType("video").orElseThrow();
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }

    private static Answers answers(String... keysAndTexts) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            all.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return new Answers(all);
    }

    private static LocalDate lastSundayOfMarch(int year) {
        return LocalDate.of(year, 3, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }
}
