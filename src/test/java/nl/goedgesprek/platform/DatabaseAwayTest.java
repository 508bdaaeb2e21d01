package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void a_connection_that_is_refused_or_broken_is_known_however_deep(String state) {
        SQLException broken = new SQLException("gone", state);
        SQLException wrapped = new SQLException("no connection from the pool", new IllegalStateException(broken));

        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(wrapped))).isTrue();
    }

    @Test
    void another_failure_is_not_the_database_being_away() {
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("double", "23505"))))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new SQLException("without a state"))).isFalse();
    }
}
