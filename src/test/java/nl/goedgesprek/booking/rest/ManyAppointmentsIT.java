package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;

/**
 * A long history costs nothing. How long exactly a month of free moments takes with 2,000 and with 200,000 appointments
 * is measured with {@code mvn verify -Dit.test=ManyAppointmentsIT -Dappointments=200000}, which prints it.
 */
class ManyAppointmentsIT {

    private static final int FEW = 2_000;
    private static final int MANY = Integer.getInteger("appointments", 20_000);
    private static final int CALLS = 400;
    private static final Pattern ROWS_VISITED = Pattern.compile(
            "Index Scan ResultSet for APPOINTMENT using index APPOINTMENT_TIME.*?Number of rows visited=(\\d+)",
            Pattern.DOTALL);

    @Test
    void a_month_of_free_moments_takes_as_long_with_a_long_history() throws Exception {
        long few = medianMicros(FEW);
        long many = medianMicros(MANY);

        String figures = "a month of free moments over HTTP: %d µs with %d appointments, %d µs with %d: ratio %.2f"
                .formatted(few, FEW, many, MANY, (double) many / few);
        System.getLogger(ManyAppointmentsIT.class.getName()).log(System.Logger.Level.INFO, figures);
        // Machines are busy now and then; reading all rows would cost far more than this.
        assertThat(many).as(figures).isLessThan(2 * few);
    }

    @Test
    void only_what_is_near_is_read_and_by_the_index() throws Exception {
        ProductProcess product = filled(FEW, Map.of("GOEDGESPREK_JAVA_OPTS", "-Dderby.language.logQueryPlan=true"));
        try (product) {
            new Api(product).get(month());
        }
        String plans = Files.readString(product.data().resolve("derby.log"));

        assertThat(plans).doesNotContain("Table Scan ResultSet for APPOINTMENT ");
        Matcher visited = ROWS_VISITED.matcher(plans);
        assertThat(visited.find()).as("the index was used").isTrue();
        // One row too far is looked at to know that it is.
        assertThat(Integer.parseInt(visited.group(1))).isLessThanOrEqualTo(1);
    }

    private static long medianMicros(int appointments) throws Exception {
        try (ProductProcess product = filled(appointments, Map.of())) {
            Api api = new Api(product);
            long[] micros = new long[2 * CALLS];
            for (int i = 0; i < micros.length; i++) {
                long begin = System.nanoTime();
                assertThat(api.get(month()).status()).isEqualTo(200);
                micros[i] = (System.nanoTime() - begin) / 1000;
            }
            // The first half only warms up.
            long[] warm = Arrays.copyOfRange(micros, CALLS, micros.length);
            Arrays.sort(warm);
            return warm[warm.length / 2];
        }
    }

    private static ProductProcess filled(int appointments, Map<String, String> more) throws Exception {
        ProductProcess empty = ProductProcess.start(Map.of());
        empty.close();
        ManyAppointments.insert(empty.data().resolve("db"), appointments);
        Map<String, String> settings = new HashMap<>(Api.UNLIMITED);
        settings.putAll(more);
        return ProductProcess.start(settings, empty.data());
    }

    private static String month() {
        LocalDate from = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(3);
        return "/api/v1/meeting-types/bezoek/slots?postcode=3511AB&from=" + from + "&to=" + from.plusDays(30);
    }
}
