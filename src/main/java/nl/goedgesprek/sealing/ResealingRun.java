package nl.goedgesprek.sealing;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Neighbours;

/** Goes through all that is sealed, beside other work; a stretch at a time, so that nobody waits for it. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Circle.PRODUCT)
public class ResealingRun {

    private static final Logger LOGGER = Logger.getLogger(ResealingRun.class.getName());
    private static final int STRETCH = 100;

    /** Longer than what another node began with an older key takes to be kept. */
    private static final Duration KEPT_BY_THEN = Duration.ofSeconds(30);

    @Inject
    private Resealing resealing;

    @Inject
    private Neighbours neighbours;

    @Resource
    private TimerService timers;

    /** Returns at once. What a stop interrupts goes on at the next start. */
    @Asynchronous
    public void begin() {
        if (neighbours.areThere()) {
            unlessItFails(this::sealWhatIsThere);
            timers.createSingleActionTimer(KEPT_BY_THEN.toMillis(), new TimerConfig(null, false));
        } else {
            unlessItFails(this::runToTheEnd);
        }
    }

    /** Finds what another node sealed before it heard of the newest key. */
    @Timeout
    void again() {
        unlessItFails(this::runToTheEnd);
    }

    private interface Run {
        void go() throws SQLException;
    }

    private static void unlessItFails(Run run) {
        try {
            run.go();
        } catch (SQLException | RuntimeException failed) {
            LOGGER.log(Level.WARNING, "sealing again goes on at the next start", failed);
        }
    }

    /** Returns when everything is sealed with the newest key. */
    public void runToTheEnd() throws SQLException {
        sealWhatIsThere();
        resealing.finish();
    }

    private void sealWhatIsThere() throws SQLException {
        Set<SealedRow> tried = new HashSet<>();
        for (List<SealedRow> rows = outdated(tried); !rows.isEmpty(); rows = outdated(tried)) {
            for (int done = 0; done < rows.size(); done += STRETCH) {
                reseal(rows.subList(done, Math.min(rows.size(), done + STRETCH)));
            }
            tried.addAll(rows);
        }
    }

    /** What was copied meanwhile from where it was not sealed again yet is there the next time. */
    private List<SealedRow> outdated(Set<SealedRow> but) throws SQLException {
        return resealing.outdated().stream().filter(row -> !but.contains(row)).toList();
    }

    /** One of which the sealed form does not fit keeps no other from being sealed. */
    private void reseal(List<SealedRow> stretch) throws SQLException {
        try {
            resealing.reseal(stretch);
        } catch (TooLongToSealException tooLong) {
            for (SealedRow row : stretch) {
                resealOne(row);
            }
        }
    }

    private void resealOne(SealedRow row) throws SQLException {
        try {
            resealing.reseal(List.of(row));
        } catch (TooLongToSealException tooLong) {
            resealDensely(row);
        }
    }

    /** What does not fit then either stays as it is. */
    private void resealDensely(SealedRow row) throws SQLException {
        try {
            resealing.resealDensely(row);
        } catch (TooLongToSealException tooLong) {
            LOGGER.log(Level.WARNING, "too long to be sealed again, stays as it is: {0}", row);
        }
    }
}
