package nl.goedgesprek.clients;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Makes findable what was written down before there was a search. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchSetup {

    @Inject
    private IndexingService indexing;

    @PostConstruct
    void fill() {
        while (indexing.indexSome()) {
            // Each round is a transaction of its own, so that a long list needs no long one.
        }
    }
}
