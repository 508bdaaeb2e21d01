package nl.goedgesprek.agenda;

import java.time.Instant;
import java.util.List;
import nl.goedgesprek.scheduling.Diary;
import nl.goedgesprek.scheduling.SeriesPlanner;
import nl.goedgesprek.scheduling.Turn;
import nl.goedgesprek.scheduling.Verdict;

/**
 * Proposals for a series, and the diary that they come from, read once: more can be asked of it and all fits together.
 *
 * @param turns a turn for each date of the rhythm, in order
 */
public record SeriesDraft(SeriesPlanner planner, Diary diary, List<Turn> turns) {

    public SeriesDraft {
        turns = List.copyOf(turns);
    }

    /** What these moments would mean, each if the coach took the others too; in the same order. */
    public List<Verdict> judge(List<Instant> starts) {
        return planner.judge(diary, starts);
    }
}
