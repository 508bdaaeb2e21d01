package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.Progress;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.coaching.Standing;
import org.jspecify.annotations.Nullable;

/** What a sponsor gets to see by his link: with whom, how many conversations, and on which dates. Nothing else. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    private LinkedProgramme linked;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CoachingWords words;

    private @Nullable Programme programme;
    private List<Session> sessions = List.of();

    /** Answers <i>not found</i> when the code opens nothing. */
    public void enter() {
        programme = linked.open(LinkReader.SPONSOR).orElse(null);
        if (programme != null) {
            sessions = programmes.sessions(programme);
        }
    }

    private Programme get() {
        if (programme == null) {
            throw new IllegalStateException("no programme was opened");
        }
        return programme;
    }

    public String getClient() {
        return get().client().getName();
    }

    public String getHeld() {
        return words.held(progress());
    }

    public String getPlanned() {
        return words.planned(progress());
    }

    private Progress progress() {
        return programmes.progress(get());
    }

    public List<String> getHeldDates() {
        return dates(Standing.HELD);
    }

    public List<String> getPlannedDates() {
        return dates(Standing.PLANNED);
    }

    private List<String> dates(Standing standing) {
        return sessions.stream()
                .filter(session -> session.standingAt(words.now()) == standing)
                .map(session -> words.date(session.appointment().time().start()))
                .toList();
    }

    /** That it is over, and since when; empty as long as it goes on. */
    public String getEnded() {
        return get().endedOn()
                .map(date -> words.text("programme.ended", words.date(date)))
                .orElse("");
    }
}
