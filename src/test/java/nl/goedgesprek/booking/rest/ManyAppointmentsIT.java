package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;

/** A long history costs nothing, because it is not read. How little, {@link LongHistory} measures. */
class ManyAppointmentsIT {

    private static final int MANY = 2_000;
    private static final int COACHES = 3;
    private static final Pattern ROWS_VISITED = Pattern.compile(
            "(?:Table|Index) Scan ResultSet for APPOINTMENT .*?Number of rows visited=(\\d+)", Pattern.DOTALL);

    @Test
    void only_what_is_near_is_read_whatever_the_history_of_a_coach_and_of_others() throws Exception {
        ProductProcess empty = ProductProcess.start(Map.of());
        empty.close();
        ManyAppointments.insert(empty.data(), COACHES, MANY);
        Map<String, String> settings = Map.of("GOEDGESPREK_JAVA_OPTS", "-Dderby.language.logQueryPlan=true");
        int start;
        try (ProductProcess product = ProductProcess.start(settings, empty.data())) {
            start = Files.readString(empty.data().resolve("derby.log")).length();
            assertThat(new Api(product).get(ManyAppointments.month()).status()).isEqualTo(200);
        }
        String plans = Files.readString(empty.data().resolve("derby.log")).substring(start);

        List<Integer> visited = ROWS_VISITED
                .matcher(plans)
                .results()
                .map(scan -> Integer.valueOf(scan.group(1)))
                .toList();
        // One row too far is looked at to know that it is.
        assertThat(visited).isNotEmpty().allMatch(rows -> rows <= 1);
    }
}
