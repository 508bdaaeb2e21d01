package nl.goedgesprek.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.OrganisationFacts;
import nl.goedgesprek.clients.RemovalService;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is confidential is sealed on its way into the database, and stays readable when the keys are renewed. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class SealingIT {

    @Inject
    private IntakeService intake;

    @Inject
    private DraftService drafts;

    @Inject
    private ClientsService clients;

    @Inject
    private RemovalService removals;

    @Inject
    private MergeService merges;

    @Inject
    private UndoService undo;

    @Inject
    private KeyRing keys;

    @Inject
    private ResealingRun run;

    @Inject
    private Resealing resealing;

    @Inject
    private SealedColumnRepository columns;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    /** No appointment has it; answers know theirs by number only. */
    private final long appointment = -ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    private QuestionnaireVersion version;

    private String question = "";

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void ask() {
        version = intake.newest("kennismaking").orElseThrow();
        question = version.questions().get(2).getKey();
        intake.store(appointment, version, new Answers(Map.of()), SecretCode.random());
    }

    @AfterEach
    void forget() {
        intake.erase(appointment);
    }

    @Test
    void every_word_of_a_visitor_or_the_coach_that_is_nobody_elses_business_is_sealed() {
        assertThat(columns.all().stream().map(column -> column.table() + '.' + column.name()))
                .containsExactlyInAnyOrder(
                        "intake_answer.answer_text",
                        "draft_answer.answer_text",
                        "draft.postcode",
                        "appointment.door_note",
                        "draft.house_number",
                        "draft.house_addition",
                        "draft.street",
                        "draft.city",
                        "draft.person_name",
                        "draft.email",
                        "draft.phone",
                        "draft.organisation",
                        "draft.job_title",
                        "draft.suggestions",
                        "appointment.cancel_reason",
                        "appointment.coach_words",
                        "organisation.notes",
                        "programme.goals",
                        "programme.context",
                        "agreed_action.content",
                        "session_note.content",
                        "outside_calendar.sealed_address",
                        "authenticator.secret");
    }

    @Test
    void an_answer_is_sealed_on_its_way_in_and_can_be_revised() throws SQLException {
        answer("een dood paard");
        assertThat(kept()).startsWith(Keyset.MARK).doesNotContain("paard");
        answer("de kar rijdt vanzelf");
        assertThat(read()).isEqualTo("de kar rijdt vanzelf");
        assertThat(Opened.text(kept())).isEqualTo("de kar rijdt vanzelf");
    }

    @Test
    void what_was_written_before_there_were_keys_is_readable_and_is_sealed_by_the_run() throws SQLException {
        answer("later anders");
        keep("uit een oude versie");
        assertThat(read()).isEqualTo("uit een oude versie");
        run.runToTheEnd();
        assertThat(kept()).startsWith(Keyset.MARK);
        assertThat(read()).isEqualTo("uit een oude versie");
    }

    @Test
    void renewed_keys_read_what_the_ones_before_sealed_and_the_run_seals_it_anew() throws SQLException {
        answer("gevraagd");
        String before = kept();
        keys.renew();
        assertThat(resealing.isDue()).isTrue();
        assertThat(read()).isEqualTo("gevraagd");
        run.runToTheEnd();
        assertThat(kept()).isNotEqualTo(before);
        assertThat(keys.isUpToDate(kept())).isTrue();
        assertThat(read()).isEqualTo("gevraagd");
        assertThat(resealing.isDue()).isFalse();
        assertThat(resealing.outdated()).isEmpty();
    }

    @Test
    void what_can_still_be_undone_is_sealed_anew_too_and_comes_back() throws SQLException {
        Organisation gone = clients.add(new OrganisationFacts("Weg " + appointment, null, "bel aan"));
        Organisation kept = clients.add(new OrganisationFacts("Blijft " + appointment, null, "loop om"));
        Organisation twin = clients.add(new OrganisationFacts("Dubbel " + appointment, null, "achterom"));
        removals.removeOrganisation(gone.getId(), gone.version());
        merges.mergeOrganisations(new MergeService.Pair(kept.getId(), kept.version(), twin.getId(), twin.version()));
        assertThat(notesToBePutBack()).hasSizeGreaterThan(3).allMatch(keys::isUpToDate);

        keys.renew();
        run.runToTheEnd();
        assertThat(notesToBePutBack()).hasSizeGreaterThan(3).allMatch(keys::isUpToDate);
        assertThat(resealing.outdated()).isEmpty();

        assertThat(undo(DeedKind.ORGANISATION_REMOVED)).isEqualTo(Outcome.ALL);
        assertThat(undo(DeedKind.ORGANISATIONS_MERGED)).isEqualTo(Outcome.ALL);
        assertThat(notes(gone)).contains("bel aan");
        assertThat(notes(kept)).contains("loop om");
        assertThat(notes(twin)).contains("achterom");
        assertThat(resealing.outdated()).isEmpty();
    }

    private Outcome undo(DeedKind kind) {
        return undo.undo(undo.recent(List.of(kind)).get(0).getId());
    }

    private Optional<String> notes(Organisation organisation) {
        return clients.organisation(organisation.getId()).orElseThrow().notes();
    }

    private List<String> notesToBePutBack() throws SQLException {
        String sql = "select value_before, value_after from kept_value where column_name = 'notes'";
        List<String> all = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Arrays.asList(rows.getString(1), rows.getString(2)).stream()
                        .filter(Objects::nonNull)
                        .forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void the_drafts_of_an_address_are_found_without_opening_others_also_when_the_key_was_renewed() throws SQLException {
        String address = "noor" + appointment + "@example.com";
        SecretCode his = begin("  " + address.replace("noor", "Noor"));
        SecretCode older = begin(address);
        SecretCode others = begin("ander" + address);
        execute("update draft set email_mark = null where key_hash = '" + older.hash() + "'");
        execute("update draft set person_name = '" + Keyset.MARK + "onleesbaar' where key_hash = '" + others.hash()
                + "'");
        keys.renew();
        try {
            drafts.discardOf(address);
            assertThat(drafts.isThere(his.hash())).isFalse();
            assertThat(drafts.isThere(older.hash()))
                    .as("written by an older version")
                    .isFalse();
            assertThat(drafts.isThere(others.hash())).isTrue();
        } finally {
            execute("delete from draft where key_hash = '" + others.hash() + "'");
            run.runToTheEnd();
        }
    }

    private SecretCode begin(String address) {
        SecretCode draft = drafts.open(Language.NL);
        drafts.introduce(draft, new ContactEntry("Noor", address, null, null, null, null));
        return draft;
    }

    @Test
    void what_is_too_long_to_be_sealed_as_it_is_is_made_denser_first() throws SQLException {
        String tooLong = "a".repeat(32_000);
        answer("kort");
        keep(tooLong);
        keys.renew();
        run.runToTheEnd();
        assertThat(kept()).startsWith(Keyset.MARK);
        assertThat(read()).isEqualTo(tooLong);
        assertThat(resealing.isDue()).isFalse();
        assertThat(resealing.outdated()).isEmpty();
    }

    @Test
    void what_does_not_fit_then_either_stays_as_it_is_and_keeps_no_other_from_it() throws SQLException {
        String tooLong = noise(32_000);
        answer("kort");
        keep(tooLong);
        keys.renew();
        run.runToTheEnd();
        assertThat(kept()).isEqualTo(tooLong);
        assertThat(resealing.isDue()).isFalse();
    }

    @Test
    void all_is_gone_through_once_more_when_a_new_version_asks_for_that() throws SQLException {
        answer("later anders");
        run.runToTheEnd();
        assertThat(resealing.isDue()).isFalse();
        execute("update sealed_sample set complete = false");
        assertThat(resealing.isDue()).isTrue();
        keep("uit een oude versie");
        run.runToTheEnd();
        assertThat(kept()).startsWith(Keyset.MARK);
        assertThat(resealing.isDue()).isFalse();
    }

    private static String noise(int length) {
        return new Random(1)
                .ints(length, ' ', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_somebody_writes_while_all_is_sealed_anew_is_not_overwritten() throws Exception {
        for (int round = 0; round < 10; round++) {
            answer("eerst " + round);
            keys.renew();
            String last = "daarna " + round;
            List<Callable<Void>> deeds = new ArrayList<>();
            deeds.add(() -> {
                run.runToTheEnd();
                return null;
            });
            deeds.add(() -> {
                answer(last);
                return null;
            });
            AtOnce.call(deeds);
            assertThat(read()).isEqualTo(last);
        }
    }

    private void answer(String text) {
        intake.revise(appointment, version, new Answers(Map.of(question, text)), SecretCode.random());
    }

    private String read() {
        return intake.response(appointment).orElseThrow().answers().text(question);
    }

    private String kept() throws SQLException {
        String sql = "select answer_text from intake_answer where intake_response_id ="
                + " (select id from intake_response where appointment_id = ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, appointment);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void keep(String plain) throws SQLException {
        String sql = "update intake_answer set answer_text = ? where intake_response_id ="
                + " (select id from intake_response where appointment_id = ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, plain);
            statement.setLong(2, appointment);
            statement.executeUpdate();
        }
    }
}
