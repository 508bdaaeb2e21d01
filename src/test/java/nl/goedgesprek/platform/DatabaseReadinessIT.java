package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedgesprek.support.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What health says of a database that answers. */
@Tag("postgresql")
class DatabaseReadinessIT {

    private final PostgresServer.Database database = PostgresServer.shared().newDatabase();

    @Test
    void one_that_keeps_nothing_as_a_standby_is_not_good() {
        Schema.patient(new ServerAccount(database.url(), database.user(), database.password()))
                .run();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        assertThat(DatabaseReadiness.state(source)).isEqualTo("good");

        source.setOptions("-c default_transaction_read_only=on");

        assertThat(DatabaseReadiness.state(source)).isEqualTo("read only");
    }
}
