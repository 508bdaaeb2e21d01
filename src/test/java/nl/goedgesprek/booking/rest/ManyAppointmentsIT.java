package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;

/** A long history costs nothing, because it is not read. How little, {@link LongHistory} measures. */
class ManyAppointmentsIT {

    private static final int MANY = 2_000;
    private static final Pattern ROWS_VISITED = Pattern.compile(
            "Index Scan ResultSet for APPOINTMENT using index APPOINTMENT_TIME.*?Number of rows visited=(\\d+)",
            Pattern.DOTALL);

    @Test
    void only_what_is_near_is_read_and_by_the_index() throws Exception {
        ProductProcess empty = ProductProcess.start(Map.of());
        empty.close();
        ManyAppointments.insert(empty.data(), 1, MANY);
        Map<String, String> settings = Map.of("GOEDGESPREK_JAVA_OPTS", "-Dderby.language.logQueryPlan=true");
        try (ProductProcess product = ProductProcess.start(settings, empty.data())) {
            assertThat(new Api(product).get(ManyAppointments.month()).status()).isEqualTo(200);
        }
        String plans = Files.readString(empty.data().resolve("derby.log"));

        assertThat(plans).doesNotContain("Table Scan ResultSet for APPOINTMENT ");
        Matcher visited = ROWS_VISITED.matcher(plans);
        assertThat(visited.find()).as("the index was used").isTrue();
        // One row too far is looked at to know that it is.
        assertThat(Integer.parseInt(visited.group(1))).isLessThanOrEqualTo(1);
    }
}
