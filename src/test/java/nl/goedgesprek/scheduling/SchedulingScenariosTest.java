package nl.goedgesprek.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every scenario of a folder: the project's own, or another one with {@code -Dscenarios=DIR}. */
class SchedulingScenariosTest {

    private static final Path FOLDER = Path.of(System.getProperty("scenarios", "src/test/resources/scenarios"));

    @TestFactory
    Stream<DynamicTest> every_scenario_of_the_folder() throws IOException {
        assertThat(FOLDER).isDirectory();
        List<Path> files;
        try (Stream<Path> entries = Files.list(FOLDER)) {
            files = entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).as("scenarios in %s", FOLDER).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Scenario.read(file))));
    }

    private static void check(Scenario scenario) {
        SlotFinder finder = new SlotFinder(scenario.travel());
        Diary diary = scenario.diary();
        SlotQuery query = scenario.query();

        List<Slot> slots = finder.freeSlots(diary, query);

        assertThat(slots).extracting(scenario::line).containsExactlyElementsOf(scenario.slots());
        assertThat(slots)
                .allSatisfy(slot -> assertThat(finder.refusalOf(
                                diary, query.terms(), query.place(), slot.time().start()))
                        .isEmpty());
    }
}
