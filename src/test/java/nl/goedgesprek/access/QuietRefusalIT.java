package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.NewCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a database says when it refuses a row ends in the log, and there it tells of nobody. */
@Tag("inside")
@Tag("both")
@ExtendWith(ArquillianExtension.class)
class QuietRefusalIT {

    private static final Logger ALL = Logger.getLogger("");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Credentials hers = new Credentials("anna-" + mark + "@example.nl", "een wachtwoord van haar");
    private final Lines lines = new Lines();

    @Inject
    private AccountService accounts;

    @Inject
    private CoachService coaches;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private Coach anna;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void listen() {
        Coach first = practice.coaches().get(0);
        currentCoach.enter(first.getId(), true);
        anna = coaches.add(new NewCoach("Anna", "anna-" + mark, first.base(), first.driveLimits(), first.getId()));
        ALL.addHandler(lines);
    }

    @AfterEach
    void clear() throws SQLException {
        ALL.removeHandler(lines);
        coaches.end(anna.getId());
        new Tables(dataSource).change("delete from account");
    }

    @Test
    void an_address_that_may_stand_there_once_is_refused_without_being_told() {
        accounts.createBySettings(hers, practice.coaches().get(0).getId());

        assertThatThrownBy(() -> accounts.createBySettings(hers, anna.getId())).isInstanceOf(RuntimeException.class);

        assertThat(lines.logged).anyMatch(line -> line.contains("SQLException") || line.contains("PSQLException"));
        assertThat(lines.logged).noneMatch(line -> line.contains(mark));
    }

    /** With all that led to it, as the log has it. */
    private static final class Lines extends Handler {

        private final List<String> logged = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord event) {
            StringWriter text = new StringWriter();
            text.append(event.getMessage());
            if (event.getThrown() != null) {
                event.getThrown().printStackTrace(new PrintWriter(text));
            }
            logged.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
