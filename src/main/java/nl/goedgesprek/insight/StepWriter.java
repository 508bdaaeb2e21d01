package nl.goedgesprek.insight;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.insight.StepTally.Taken;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.PracticeService;

/** Writes down every few seconds which steps were counted, and when the server stops. Each node writes its own. */
@Startup
@Singleton
@DependsOn("PracticeSetup")
@TransactionManagement(TransactionManagementType.BEAN)
@Allowed(Circle.PRODUCT)
public class StepWriter {

    private static final Logger LOG = Logger.getLogger(StepWriter.class.getName());

    @Inject
    private StepTally tally;

    @Inject
    private StepCountService counts;

    @Inject
    private PracticeService practice;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyFewSeconds() {
        write();
    }

    @PreDestroy
    void atTheEnd() {
        write();
    }

    /** Writes down what was counted so far. What cannot be written now is kept for the next time. */
    public void write() {
        tally.take().forEach(this::write);
    }

    private void write(Taken taken, long count) {
        try {
            ZoneId zone = practice.practice().zone();
            counts.add(LocalDate.ofInstant(taken.minute(), zone), taken.step(), count);
        } catch (EJBException failed) {
            LOG.log(Level.FINE, "steps are written down later", failed);
            tally.add(taken, count);
        }
    }
}
