package nl.goedgesprek.practice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.NodeTurn;
import nl.goedgesprek.platform.StartRefusedException;
import nl.goedgesprek.platform.StrictJson;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.travel.PostcodeTable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets up the practice in an empty database: as the practice file says, and else with the defaults. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
public class PracticeSetup {

    @Inject
    private NodeTurn turn;

    @Inject
    private PracticeRepository repository;

    @Inject
    private PostcodeTable postcodes;

    @Inject
    @ConfigProperty(name = "goedgesprek.practice.file")
    private Optional<String> file;

    /** @throws StartRefusedException when the practice file cannot be read or says what cannot be */
    @PostConstruct
    void setUp() {
        turn.take();
        if (repository.practice().isEmpty()) {
            store(file.map(this::read).orElseGet(PracticeDefaults::practice));
        }
    }

    private PracticeFile read(String name) {
        JsonObject json = StrictJson.object(bytes(name)).orElseThrow(() -> refusal(name, "practice.malformed"));
        PracticeFileReader reader = new PracticeFileReader(json, postcodes);
        PracticeFile practice = reader.read();
        refuseIfWrong(name, reader.violations());
        return practice;
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException | InvalidPathException unreadable) {
            throw refusal(name, "practice.unreadable");
        }
    }

    private static void refuseIfWrong(String name, List<Violation> violations) {
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            throw new StartRefusedException(name + ": " + first.field() + ": " + Texts.text(operator(), first));
        }
    }

    private static StartRefusedException refusal(String name, String reason) {
        return new StartRefusedException(name + ": " + Texts.text(operator(), reason));
    }

    private void store(PracticeFile file) {
        repository.add(new Practice(file.name(), file.zone(), file.languages(), file.holidays()));
        Coach coach = new Coach("coach", file.name(), file.base(), file.driveLimits());
        repository.add(coach);
        repository.flush();
        file.openHours()
                .forEach((day, intervals) ->
                        intervals.forEach(interval -> repository.add(new OpenInterval(coach, day, interval))));
        int order = 0;
        for (MeetingTypeSettings type : file.meetingTypes()) {
            repository.add(new MeetingType(coach, order++, type));
        }
    }

    /** Who starts the product reads its console in the language of his machine. */
    private static Language operator() {
        return Language.of(Locale.getDefault());
    }
}
