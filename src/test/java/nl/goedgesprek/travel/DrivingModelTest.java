package nl.goedgesprek.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Logger;
import java.util.stream.DoubleStream;
import nl.goedgesprek.scheduling.Place;
import org.junit.jupiter.api.Test;

class DrivingModelTest {

    private static final Logger LOGGER = Logger.getLogger(DrivingModelTest.class.getName());

    private final PostcodeTable postcodes = new PostcodeTable();
    private final PostcodeTravelTimes travel = new PostcodeTravelTimes(postcodes, 15, 5);

    @Test
    void the_kilometres_are_as_near_to_the_published_ones_as_the_day_the_model_was_fitted() {
        double[] errors = pairs().stream()
                .filter(pair -> pair.kilometres() > 0)
                .mapToDouble(pair -> kilometres(pair) / pair.kilometres() - 1)
                .toArray();
        report("kilometres", errors);
        assertThat(errors).hasSize(28);
        assertThat(mean(errors)).isLessThan(0.0419);
        assertThat(worst(errors)).isLessThan(0.1228);
    }

    @Test
    void the_minutes_without_a_margin_are_as_near_to_the_published_ones() {
        double[] errors = pairs().stream()
                .filter(pair -> pair.minutes() > 0)
                .mapToDouble(pair -> DrivingModel.freeFlowMinutes(kilometres(pair)) / pair.minutes() - 1)
                .toArray();
        report("free-flow minutes", errors);
        assertThat(errors).hasSize(3);
        assertThat(mean(errors)).isLessThan(0.0635);
        assertThat(worst(errors)).isLessThan(0.1051);
    }

    @Test
    void with_its_margin_no_published_time_is_longer_than_ours() {
        assertThat(pairs())
                .filteredOn(pair -> pair.minutes() > 0)
                .allSatisfy(pair -> assertThat(travel.minutes(place(pair.from()), place(pair.to())))
                        .isGreaterThanOrEqualTo((int) pair.minutes()));
    }

    @Test
    void a_drive_takes_longer_the_farther_it_goes() {
        double before = 0;
        for (int km = 1; km < 400; km++) {
            assertThat(DrivingModel.freeFlowMinutes(km)).isGreaterThan(before);
            before = DrivingModel.freeFlowMinutes(km);
        }
    }

    @Test
    void one_drives_faster_the_farther_one_goes() {
        assertThat(300 / DrivingModel.freeFlowMinutes(300))
                .isGreaterThan(30 / DrivingModel.freeFlowMinutes(30))
                .isGreaterThan(3 / DrivingModel.freeFlowMinutes(3));
    }

    @Test
    void from_a_place_to_itself_takes_no_time() {
        assertThat(travel.minutes(place("3511"), place("3511"))).isZero();
    }

    @Test
    void two_doors_in_one_area_take_the_margin_and_a_little_drive() {
        assertThat(travel.minutes(new Place("NL-3511", "AB 1"), new Place("NL-3511", "AB 2")))
                .isBetween(7, 9);
    }

    @Test
    void the_margin_is_added_and_minutes_are_rounded_up() {
        assertThat(new Margin(15, 5).addTo(20.01)).isEqualTo(29);
        assertThat(new Margin(0, 0).addTo(20)).isEqualTo(20);
    }

    @Test
    void the_coach_drives_to_belgium() {
        assertThat(travel.minutes(place("3701"), new Place("BE-2000", "1"))).isBetween(90, 140);
    }

    private double kilometres(Pair pair) {
        return travel.kilometres(place(pair.from()), place(pair.to()));
    }

    private static Place place(String digits) {
        return new Place("NL-" + digits, "");
    }

    private static void report(String what, double[] errors) {
        LOGGER.info(() -> String.format(
                Locale.ROOT,
                "%s: %d pairs, mean error %.2f %%, worst %.2f %%",
                what,
                errors.length,
                100 * mean(errors),
                100 * worst(errors)));
    }

    private static double mean(double[] errors) {
        return DoubleStream.of(errors).map(Math::abs).average().orElseThrow();
    }

    private static double worst(double[] errors) {
        return DoubleStream.of(errors).map(Math::abs).max().orElseThrow();
    }

    /** Two cities, with what sources publish of the road between them; zero for nothing. */
    private record Pair(String from, String to, double kilometres, double minutes) {

        static Pair of(String line) {
            String[] cells = line.split(",", 9);
            double graphHopper = number(cells[5]);
            double openStreetMap = number(cells[6]);
            double both = openStreetMap > 0 ? (graphHopper + openStreetMap) / 2 : graphHopper;
            return new Pair(cells[2], cells[3], both, number(cells[7]));
        }

        private static double number(String cell) {
            return cell.isEmpty() ? 0 : Double.parseDouble(cell);
        }
    }

    private static List<Pair> pairs() {
        var stream = Objects.requireNonNull(DrivingModelTest.class.getResourceAsStream("travel-pairs.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Pair::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
