package nl.goedgesprek.sealing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At each start: the keys must fit, and what is not sealed with the newest of them will be. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
public class SealingSetup {

    @Inject
    private KeyRing keys;

    @Inject
    private Resealing resealing;

    @Inject
    private ResealingRun run;

    @PostConstruct
    void begin() {
        keys.hear();
        if (resealing.isDue()) {
            run.begin();
        }
    }
}
