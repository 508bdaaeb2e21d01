package nl.goedgesprek.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.Retention;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody at the desk follows every link there is, or a page of another site makes his browser do so. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class LookingIT {

    private static final String PASSWORD = "een wachtwoord van mij";

    /** Every button of the desk, and numbers of what may be there. */
    private static final String PRESSED =
            "?id=1&client=1&met=2&traject=1&deed=1&version=0&do=weg&weg=1&save=&decline=&accept=1%200&move=&renew=&link=1"
                    + "&dicht=1&stop=1&eigenaar=1&coach=1&add=&name=Evil&delete=1&free=1&end=1&bewaar=&do=bewaar&text=Evil";

    /** What is to change when somebody looks: when he was seen, and of what was confidential that he saw it. */
    private static final Set<String> COUNTERS = Set.of("LOGIN_SESSION", "AUDIT_ENTRY", "AUDIT_END");

    @Inject
    private Retention retention;

    @Inject
    private AccountService accounts;

    @Inject
    private PracticeService practice;

    @Inject
    private HttpServletRequest here;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void state_changed_by_a_get_no_address_of_the_desk_changes_a_row_whatever_stands_in_it() throws Exception {
        // Else it may do so meanwhile, at its minute of the hour.
        retention.everyHour();
        logIn();
        Map<String, List<String>> before = rows();
        int shown = 0;
        for (String address : addresses()) {
            HttpResponse<String> page = get(address + PRESSED);
            assertThat(page.statusCode()).as(address).isIn(200, 302, 403, 404, 405);
            shown += page.statusCode() == 200 ? 1 : 0;
        }
        assertThat(shown).isGreaterThan(30);
        assertThat(rows()).isEqualTo(before);
    }

    private void logIn() throws Exception {
        Credentials credentials = new Credentials("ik-" + UUID.randomUUID() + "@example.com", PASSWORD);
        accounts.createByLink(accounts.openSetupLink(practice.coaches().get(0).getId()), credentials);
        String form = "login=login&login:enter=&jakarta.faces.ViewState=stateless&login:email=" + credentials.email()
                + "&login:password=" + PASSWORD.replace(' ', '+');
        HttpResponse<String> entered = client.send(
                HttpRequest.newBuilder(at("/admin/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
    }

    /** Where something of the desk answers, by the names that people and files have. */
    private Set<String> addresses() {
        return Stream.concat(
                        here.getServletContext().getServletRegistrations().values().stream()
                                .map(ServletRegistration::getMappings)
                                .flatMap(Collection::stream)
                                .filter(address -> address.startsWith("/admin") && !address.contains("*")),
                        Stream.of(DeskPages.values()).flatMap(pages -> pages.files().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(at(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create("http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + address);
    }

    /** Of the mails, which go out by themselves, how many there are. */
    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> all = new Tables(dataSource).rows();
        all.keySet().removeAll(COUNTERS);
        all.computeIfPresent("NOTICE", (name, mails) -> List.of(String.valueOf(mails.size())));
        return all;
    }
}
