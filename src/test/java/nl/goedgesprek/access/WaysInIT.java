package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lets somebody in, for how long, how often, and what the database keeps of it. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class WaysInIT {

    private static final String PASSWORD = "een wachtwoord van mij";

    @Inject
    private AccountService accounts;

    @Inject
    private LoginSessionService sessions;

    @Inject
    private PasswordResetService resets;

    @Inject
    private AddressService addresses;

    @Inject
    private SecondStepService steps;

    @Inject
    private CurrentAccount current;

    @Inject
    private PracticeService practice;

    @Inject
    private Event<PasswordForgotten> forgotten;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private long coach;
    private Credentials credentials = new Credentials("", "");

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void begin() {
        coach = practice.coaches().get(0).getId();
        credentials = new Credentials("ik-" + UUID.randomUUID() + "@example.com", PASSWORD);
        accounts.createByLink(accounts.openSetupLink(coach), credentials);
        current.enter(account());
    }

    @Test
    void who_does_nothing_for_two_hours_or_came_twelve_hours_ago_is_out() throws SQLException {
        String idle = logIn();
        set(idle, "seen_at_ms", Duration.ofMinutes(119));
        assertThat(sessions.seen(idle)).isPresent();
        set(idle, "seen_at_ms", Duration.ofMinutes(121));
        assertThat(sessions.seen(idle)).isEmpty();

        String busy = logIn();
        set(busy, "began_at_ms", Duration.ofHours(11));
        assertThat(sessions.seen(busy)).isPresent();
        set(busy, "began_at_ms", Duration.ofHours(13));
        assertThat(sessions.seen(busy)).isEmpty();
        assertThat(sessions.mine()).extracting(LoginSession::getId).doesNotContain(Long.valueOf(busy));
    }

    @Test
    void one_ends_his_own_sessions_and_nobody_elses() throws SQLException {
        String here = logIn();
        String there = logIn();
        sessions.end(Long.parseLong(there));
        assertThat(sessions.seen(there)).isEmpty();
        String third = logIn();
        sessions.endOthers(here);
        assertThat(sessions.seen(third)).isEmpty();
        assertThat(sessions.seen(here)).isPresent();
        for (String nobody : List.of("", "-1", "x", "99999999999999999999", here + ".1")) {
            assertThat(sessions.seen(nobody)).isEmpty();
        }
    }

    @Test
    void a_link_for_another_password_works_once_for_an_hour_and_only_the_last() throws SQLException {
        String session = logIn();
        SecretCode first = resets.open(coach);
        SecretCode second = resets.open(coach);
        assertThat(resets.isOpen(first)).isFalse();
        assertThat(new Tables(dataSource).rowsWithoutKey().get("PASSWORD_RESET"))
                .noneMatch(row -> row.contains(second.value()))
                .anyMatch(row -> row.contains(second.hash()));

        assertThatThrownBy(() -> resets.use(second, "wachtwoord1234")).isInstanceOf(ViolationException.class);
        assertThat(resets.isOpen(second)).isTrue();
        resets.use(second, "een nieuw geheim woord");
        assertThatThrownBy(() -> resets.use(second, "nog een ander woord")).isInstanceOf(ViolationException.class);
        assertThat(sessions.seen(session)).isEmpty();
        assertThat(accounts.authenticate(credentials)).isEmpty();
        assertThat(accounts.authenticate(new Credentials(credentials.email(), "een nieuw geheim woord")))
                .isPresent();

        SecretCode late = resets.open(coach);
        new Tables(dataSource)
                .change("update password_reset set expires_at_ms = "
                        + Instant.now().minusSeconds(1).toEpochMilli());
        assertThat(resets.isOpen(late)).isFalse();
    }

    @Test
    void who_asks_for_another_password_again_and_again_gets_one_mail_as_long_as_its_link_is_fresh() throws Exception {
        Tables tables = new Tables(dataSource);
        tables.change("delete from notice where kind = 'PASSWORD'");
        AtOnce.call(Collections.nCopies(4, this::forget));
        forget();
        assertThat(mails()).hasSize(1);

        tables.change("update notice set state = 'SENT' where kind = 'PASSWORD'");
        SecretCode link = resets.open(coach);
        forget();
        assertThat(mails()).hasSize(1);
        tables.change("update password_reset set expires_at_ms = expires_at_ms - 600000");
        forget();
        assertThat(mails()).hasSize(2);

        tables.change("update notice set state = 'SENT' where kind = 'PASSWORD'");
        SecretCode second = resets.open(coach);
        assertThat(resets.isOpen(link)).isFalse();
        resets.use(second, "een nieuw geheim woord");
        forget();
        assertThat(mails()).as("the link was used up").hasSize(3);
    }

    private boolean forget() throws Exception {
        transaction.begin();
        forgotten.fire(new PasswordForgotten(coach));
        transaction.commit();
        return true;
    }

    private List<String> mails() throws SQLException {
        return new Tables(dataSource)
                .rowsOf("NOTICE").stream()
                        .filter(row -> row.contains(" PASSWORD "))
                        .toList();
    }

    @Test
    void another_address_counts_when_the_last_link_to_its_mailbox_confirms_it_and_ends_all_sessions()
            throws SQLException {
        String session = logIn();
        String next = "nieuw-" + credentials.email();
        addresses.ask(account(), "ander-" + credentials.email());
        SecretCode before = addresses.open(coach);
        addresses.ask(account(), next);
        SecretCode first = addresses.open(coach);
        SecretCode second = addresses.open(coach);
        assertThat(addresses.confirmable(before)).isEmpty();
        assertThat(addresses.confirmable(first)).isEmpty();
        assertThat(addresses.confirmable(second)).contains(next);
        assertThat(account().getEmail()).isEqualTo(credentials.email());
        assertThat(new Tables(dataSource).rowsWithoutKey().get("ADDRESS_CHANGE"))
                .noneMatch(row -> row.contains(second.value()))
                .anyMatch(row -> row.contains(second.hash()));
        assertThat(sessions.seen(session)).isPresent();

        addresses.confirm(second);
        assertThatThrownBy(() -> addresses.confirm(second)).isInstanceOf(ViolationException.class);
        assertThat(sessions.seen(session)).isEmpty();
        assertThat(accounts.authenticate(credentials)).isEmpty();
        assertThat(accounts.authenticate(new Credentials(next, PASSWORD))).isPresent();

        credentials = new Credentials(next, PASSWORD);
        addresses.ask(account(), "later-" + next);
        SecretCode late = addresses.open(coach);
        new Tables(dataSource)
                .change("update address_change set asked_at_ms = "
                        + Instant.now().minus(Duration.ofHours(2)).toEpochMilli());
        assertThat(addresses.confirmable(late)).isEmpty();
    }

    @Test
    void a_hash_of_old_parameters_is_made_anew_at_login_and_ends_no_session() throws Exception {
        String session = logIn();
        String old = hashOfOld();
        new Tables(dataSource)
                .change("update account set password_hash = '" + old + "' where email = '" + credentials.email() + "'");
        assertThat(accounts.authenticate(credentials)).isPresent();
        assertThat(new Tables(dataSource).rows().get("ACCOUNT"))
                .filteredOn(row -> row.contains(credentials.email()))
                .singleElement()
                .asString()
                .contains("PBKDF2WithHmacSHA512:")
                .doesNotContain(old);
        assertThat(sessions.seen(session)).isPresent();
        assertThat(accounts.authenticate(credentials)).isPresent();
    }

    @Test
    void a_code_counts_once_and_so_does_each_on_paper() throws Exception {
        BegunStep begun = steps.begin();
        OneTimeCodes app = new OneTimeCodes(begun.secret());
        assertThat(steps.isAskedOf(account())).isFalse();
        assertThat(steps.confirm(begun, "12345")).isEmpty();
        assertThat(new Tables(dataSource).rowsOf("AUTHENTICATOR")).isEmpty();
        long step = Instant.now().getEpochSecond() / 30;
        List<String> paper = steps.confirm(begun, app.at(step));
        assertThat(paper).hasSize(10).doesNotHaveDuplicates();
        assertThat(steps.isAskedOf(account())).isTrue();
        assertThat(new Tables(dataSource).rowsWithoutKey().toString()).doesNotContain(app.secret(), paper.get(0));

        HalfLoggedIn half = steps.halfWay(account());
        assertThat(steps.pass(half, app.at(step))).isEmpty();
        String next = app.at(step + 1);
        List<Callable<Boolean>> twice = List.of(
                () -> steps.pass(half, next).isPresent(),
                () -> steps.pass(half, next).isPresent());
        assertThat(AtOnce.call(twice)).containsExactlyInAnyOrder(true, false);
        assertThat(steps.pass(half, paper.get(3))).isPresent();
        assertThat(steps.pass(half, paper.get(3))).isEmpty();
        assertThat(steps.codesLeft()).isEqualTo(9);
        steps.renewCodes();
        assertThat(steps.pass(half, paper.get(4))).isEmpty();
        steps.end();
        assertThat(steps.isAskedOf(account())).isFalse();
    }

    @Test
    void an_app_that_was_begun_is_confirmed_within_a_quarter_of_an_hour_for_the_same_account_and_once()
            throws Exception {
        BegunStep begun = steps.begin();
        assertThat(Duration.between(Instant.now(), begun.until()))
                .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        int version = begun.version();
        Instant past = Instant.now().minusSeconds(1);
        assertThat(confirm(new BegunStep(begun.account(), version, begun.secret(), past)))
                .isEmpty();
        assertThat(confirm(new BegunStep(begun.account(), version - 1, begun.secret(), begun.until())))
                .isEmpty();
        assertThat(confirm(new BegunStep(begun.account() + 1, version, begun.secret(), begun.until())))
                .isEmpty();
        assertThat(steps.isAskedOf(account())).isFalse();

        BegunStep another = steps.begin();
        assertThat(another.secret()).isNotEqualTo(begun.secret());
        assertThat(confirm(another)).hasSize(10);
        assertThat(confirm(begun)).as("it is on").isEmpty();
        assertThat(new Tables(dataSource).rowsOf("AUTHENTICATOR")).hasSize(1);
    }

    private List<String> confirm(BegunStep begun) {
        return steps.confirm(
                begun, new OneTimeCodes(begun.secret()).at(Instant.now().getEpochSecond() / 30));
    }

    @Test
    void a_link_of_the_owner_lets_in_who_lost_his_phone() {
        confirm(steps.begin());
        assertThat(steps.isAskedOf(account())).isTrue();
        accounts.createByLink(accounts.openSetupLink(coach), credentials);
        assertThat(steps.isAskedOf(account())).isFalse();
    }

    /** As Jakarta Security writes one. */
    private static String hashOfOld() throws GeneralSecurityException {
        byte[] salt = new byte[32];
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 2048, 512))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return "PBKDF2WithHmacSHA512:2048:" + base64.encodeToString(salt) + ':' + base64.encodeToString(hash);
    }

    private Account account() {
        return accounts.of(coach).orElseThrow();
    }

    private String logIn() {
        current.enter(account());
        return String.valueOf(sessions.begin(account(), Device.of(null), Way.PASSWORD));
    }

    private void set(String session, String column, Duration ago) throws SQLException {
        new Tables(dataSource)
                .change("update login_session set " + column + " = "
                        + Instant.now().minus(ago).toEpochMilli() + " where id = " + session);
    }
}
